package io.daypass.syslog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * One message as RFC 5424 writes it. Its facility is always 13, <i>log audit</i>.
 *
 * @param host the machine that tells it
 * @param messageId the kind of message, for filters
 * @param text anything; line breaks survive, but many receivers show them as escapes
 */
public record SyslogMessage(
    SyslogSeverity severity,
    Instant at,
    String host,
    String application,
    String messageId,
    List<SyslogElement> elements,
    String text) {

  private static final int LOG_AUDIT = 13;

  /** Says that the text is UTF-8, RFC 5424 §6.4. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  public SyslogMessage {
    SyslogText.checkField("HOSTNAME", host, 255);
    SyslogText.checkField("APP-NAME", application, 48);
    SyslogText.checkField("MSGID", messageId, 32);
    elements = List.copyOf(elements);
  }

  /** The message without a frame around it, in UTF-8. */
  public byte[] bytes() {
    StringBuilder line = new StringBuilder(256 + text.length());
    line.append('<').append(LOG_AUDIT * 8 + severity.ordinal()).append(">1 ");
    line.append(TIMESTAMP.format(at)).append(' ');
    line.append(host).append(' ').append(application).append(" - ").append(messageId).append(' ');
    if (elements.isEmpty()) {
      line.append('-');
    }
    elements.forEach(element -> element.appendTo(line));
    line.append(' ').append(BYTE_ORDER_MARK).append(text);
    return line.toString().getBytes(StandardCharsets.UTF_8);
  }
}
