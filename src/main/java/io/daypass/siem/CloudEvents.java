package io.daypass.siem;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.daypass.ledger.LoggedEntry;

/** Puts an entry into the envelope of CloudEvents 1.0, in its JSON format. */
final class CloudEvents {

  private static final String PREFIX = "io.daypass.";
  private static final String VERSION = ".v1";

  private final String source;
  private final Format format;

  /**
   * @param source who tells it, a URI reference
   * @param format of the data, which has to be JSON
   */
  CloudEvents(String source, Format format) {
    this.source = source;
    this.format = format;
  }

  String json(LoggedEntry logged) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("specversion", "1.0");
    event.put("id", logged.entry().id().toString());
    event.put("source", source);
    event.put("type", PREFIX + logged.entry().type() + VERSION);
    event.put("subject", logged.entry().stream().value());
    event.put("time", logged.entry().time().toString());
    event.put("datacontenttype", "application/json");
    event.put("sequence", String.valueOf(logged.index()));
    event.putRawValue("data", new RawValue(format.line(logged)));
    return event.toString();
  }
}
