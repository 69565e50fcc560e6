package io.daypass.anchor;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.daypass.ledger.SignedCheckpoint;
import io.daypass.syslog.SyslogConnection;
import io.daypass.syslog.SyslogElement;
import io.daypass.syslog.SyslogMessage;
import io.daypass.syslog.SyslogServer;
import io.daypass.syslog.SyslogSeverity;
import io.daypass.syslog.ThisMachine;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A syslog collector. Each checkpoint is a connection of its own, so that the end of it can tell
 * that the collector has read it. Nothing can be read back: the collector's owner compares.
 */
final class SyslogAnchor implements AnchorSink {

  private final String name;
  private final SyslogServer server;
  private final int enterpriseNumber;
  private final ObjectMapper json = new ObjectMapper();

  SyslogAnchor(String name, SyslogServer server, int enterpriseNumber) {
    this.name = name;
    this.server = server;
    this.enterpriseNumber = enterpriseNumber;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String kind() {
    return "syslog";
  }

  @Override
  public String place() {
    return server.toString();
  }

  @Override
  public Receipt write(SignedCheckpoint checkpoint, Instant now) {
    try (SyslogConnection connection = SyslogConnection.open(server)) {
      connection.send(List.of(message(checkpoint, now)));
      connection.finish();
      return new Receipt("read by " + server);
    } catch (IOException e) {
      throw new AnchorUnavailable(String.valueOf(e.getMessage()), e);
    }
  }

  /** The note as JSON, whose line breaks no collector changes. */
  private SyslogMessage message(SignedCheckpoint checkpoint, Instant now) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("size", Long.toString(checkpoint.size()));
    parameters.put("root", checkpoint.root().hex());
    return new SyslogMessage(
        SyslogSeverity.NOTICE,
        now,
        ThisMachine.name(),
        "daypass",
        "checkpoint",
        List.of(new SyslogElement("daypass@" + enterpriseNumber, parameters)),
        json.createObjectNode()
            .put("at", now.toString())
            .put("size", checkpoint.size())
            .put("note", checkpoint.note())
            .toString());
  }
}
