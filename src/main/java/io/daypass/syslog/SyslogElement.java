package io.daypass.syslog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One element of structured data, RFC 5424 §6.3.
 *
 * @param id such as {@code daypass@32473}: a name and the enterprise number of whoever defined it
 * @param parameters in the order in which they are written; values may hold anything
 */
public record SyslogElement(String id, Map<String, String> parameters) {

  public SyslogElement {
    SyslogText.checkName("SD-ID", id);
    parameters.keySet().forEach(name -> SyslogText.checkName("PARAM-NAME", name));
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  void appendTo(StringBuilder line) {
    line.append('[').append(id);
    parameters.forEach(
        (name, value) ->
            line.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
    line.append(']');
  }

  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder(value.length() + 8);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\' || c == ']') {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
