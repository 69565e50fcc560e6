package io.daypass.siem;

import io.daypass.ledger.LoggedEntry;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The formats that a sink can be configured with. */
@Component
final class Formats {

  static final String OCSF = "ocsf";
  static final String ENTRY = "entry";
  static final String CEF = "cef";

  private final Map<String, Format> formats;

  Formats(OcsfEvents ocsf, CefEvents cef) {
    formats =
        Map.of(
            OCSF, entry -> ocsf.of(entry).toString(),
            CEF, cef::of,
            ENTRY, Formats::body);
  }

  /** The one that the setting {@code format} names; OCSF when it names none. */
  Format chosen(SinkSettings settings, String... allowed) {
    return Objects.requireNonNull(formats.get(settings.oneOf("format", OCSF, allowed)));
  }

  /** The very bytes that were hashed: canonical JSON has no line breaks. */
  private static String body(LoggedEntry entry) {
    return new String(entry.entry().body(), StandardCharsets.UTF_8);
  }
}
