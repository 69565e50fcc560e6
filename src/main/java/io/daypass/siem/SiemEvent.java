package io.daypass.siem;

import io.daypass.identity.Actor;
import io.daypass.ledger.AuditEvent;
import io.daypass.ledger.LoggedEntry;
import io.daypass.ledger.StreamId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of the forwarding, where an entry does not arrive as it should. */
sealed interface SiemEvent extends AuditEvent {

  Actor FORWARDER = new Actor.Component("siem");

  String sink();

  UUID entry();

  long index();

  @Override
  default StreamId stream() {
    return StreamId.system("siem");
  }

  @Override
  default Actor actor() {
    return FORWARDER;
  }

  @Override
  default String subject() {
    return sink();
  }

  @Override
  default Map<String, @Nullable Object> data() {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("entry", entry());
    data.put("index", index());
    return data;
  }

  /** A receiver will not have an entry; nothing after it is sent. */
  record Stopped(String sink, UUID entry, long index, String why) implements SiemEvent {

    static Stopped at(LoggedEntry logged, String sink, String why) {
      return new Stopped(sink, logged.entry().id(), logged.index(), why);
    }

    @Override
    public String type() {
      return "siem.stopped";
    }

    @Override
    public Map<String, @Nullable Object> data() {
      Map<String, @Nullable Object> data = SiemEvent.super.data();
      data.put("why", why);
      return data;
    }
  }

  /** It has taken it after all. */
  record Resumed(String sink, UUID entry, long index) implements SiemEvent {

    static Resumed at(LoggedEntry logged, String sink) {
      return new Resumed(sink, logged.entry().id(), logged.index());
    }

    @Override
    public String type() {
      return "siem.resumed";
    }
  }

  /** It is left out for this receiver, as configured. */
  record Skipped(String sink, UUID entry, long index) implements SiemEvent {

    static Skipped at(LoggedEntry logged, String sink) {
      return new Skipped(sink, logged.entry().id(), logged.index());
    }

    @Override
    public String type() {
      return "siem.skipped";
    }
  }
}
