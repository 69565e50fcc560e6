package io.daypass.siem;

import io.daypass.ledger.LoggedEntry;
import io.daypass.syslog.SyslogConnection;
import io.daypass.syslog.SyslogElement;
import io.daypass.syslog.SyslogMessage;
import io.daypass.syslog.SyslogServer;
import io.daypass.syslog.SyslogSeverity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Sends syslog messages, RFC 5424, over TCP with TLS. The protocol has no acknowledgement. So every
 * batch has a connection of its own, and counts once the receiver has read it to its end and
 * closed.
 */
final class SyslogSink implements Sink {

  private static final String APPLICATION = "daypass";

  /** RFC 5612: for those who have none of their own. */
  private static final int EXAMPLE_NUMBER = 32473;

  private static final int LONGEST_ID = 32;

  private final SyslogServer server;
  private final String host;
  private final String elementId;
  private final Format format;
  private final OcsfEvents ocsf;

  private SyslogSink(SinkSettings settings, Formats formats, OcsfEvents ocsf) {
    this.server = server(settings);
    this.host = settings.optional("as-host").orElseGet(SyslogSink::thisMachine);
    this.elementId =
        APPLICATION
            + "@"
            + settings.number("enterprise-number", EXAMPLE_NUMBER, 1, Integer.MAX_VALUE);
    this.format = formats.chosen(settings, Formats.OCSF, Formats.ENTRY, Formats.CEF);
    this.ocsf = ocsf;
  }

  @Override
  public void deliver(List<LoggedEntry> entries) throws Undelivered {
    List<SyslogMessage> messages = entries.stream().map(this::message).toList();
    try (SyslogConnection connection = SyslogConnection.open(server)) {
      connection.send(messages);
      connection.finish();
    } catch (IOException e) {
      throw new Undelivered.NotNow(String.valueOf(e.getMessage()));
    }
  }

  /** To connect, for the handshake, to write, to finish. */
  @Override
  public Duration longest() {
    return server.timeout().multipliedBy(4);
  }

  private SyslogMessage message(LoggedEntry logged) {
    return new SyslogMessage(
        severity(logged),
        logged.entry().time(),
        host,
        APPLICATION,
        messageId(logged.entry().type()),
        List.of(new SyslogElement(elementId, place(logged))),
        format.line(logged));
  }

  private static Map<String, String> place(LoggedEntry logged) {
    Map<String, String> place = new LinkedHashMap<>();
    Facts.request(logged).ifPresent(request -> place.put("req", request));
    Facts.grant(logged).ifPresent(grant -> place.put("grant", grant));
    place.put("id", logged.entry().id().toString());
    place.put("idx", String.valueOf(logged.index()));
    place.put("leaf", logged.entry().leafHash().hex());
    return place;
  }

  private SyslogSeverity severity(LoggedEntry logged) {
    return switch (ocsf.severity(logged)) {
      case INFORMATIONAL -> SyslogSeverity.INFORMATIONAL;
      case LOW -> SyslogSeverity.NOTICE;
      case MEDIUM -> SyslogSeverity.WARNING;
      case HIGH -> SyslogSeverity.ERROR;
      case CRITICAL -> SyslogSeverity.CRITICAL;
    };
  }

  private static String messageId(String type) {
    return type.length() > LONGEST_ID ? type.substring(0, LONGEST_ID) : type;
  }

  private static SyslogServer server(SinkSettings settings) {
    boolean tls = settings.flag("tls", "true");
    try {
      return new SyslogServer(
          settings.text("host"),
          settings.number("port", tls ? 6514 : 601, 1, 65_535),
          tls,
          settings.optional("ca-file").map(Path::of).orElse(null),
          settings.optional("certificate-file").map(Path::of).orElse(null),
          settings.optional("key-file").map(Path::of).orElse(null),
          settings.duration(
              "timeout", Duration.ofSeconds(5), Duration.ofMillis(100), Duration.ofMinutes(1)));
    } catch (IllegalArgumentException e) {
      String sentence = String.valueOf(e.getMessage());
      throw sentence.startsWith("daypass.siem.") ? e : settings.objection("", ": " + sentence);
    }
  }

  private static String thisMachine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "-";
    }
  }

  /** {@code type: syslog}. */
  @Component
  static final class Type implements SinkType {

    private final Formats formats;
    private final OcsfEvents ocsf;

    Type(Formats formats, OcsfEvents ocsf) {
      this.formats = formats;
      this.ocsf = ocsf;
    }

    @Override
    public String name() {
      return "syslog";
    }

    @Override
    public Sink open(SinkSettings settings) {
      return new SyslogSink(settings, formats, ocsf);
    }
  }
}
