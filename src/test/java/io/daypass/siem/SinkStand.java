package io.daypass.siem;

import io.daypass.TestClock;
import io.daypass.identity.Ids;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;

/** Opens sinks as the program does. */
final class SinkStand {

  private SinkStand() {}

  static Sinks all(Map<String, Map<String, String>> given) {
    EventKinds kinds = new EventKinds();
    OcsfEvents ocsf = new OcsfEvents(kinds);
    Formats formats = new Formats(ocsf, new CefEvents(ocsf, kinds));
    TestClock clock = new TestClock();
    return new Sinks(
        new SiemProperties(false, given),
        List.of(
            new WebhookSink.Type(formats, clock),
            new SplunkSink.Type(formats, clock, new Ids()),
            new SyslogSink.Type(formats, ocsf),
            new FileSink.Type(formats)),
        new SinkMetrics(new SimpleMeterRegistry()));
  }

  static Sink open(Map<String, String> settings) {
    return all(Map.of("collector", settings)).all().get(0).sink();
  }
}
