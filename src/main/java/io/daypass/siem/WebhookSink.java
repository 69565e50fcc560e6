package io.daypass.siem;

import io.daypass.ledger.LoggedEntry;
import io.daypass.siem.Http.Answer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Posts CloudEvents 1.0 as JSON, signed, to whoever takes JSON. */
final class WebhookSink implements Sink {

  private final URI url;
  private final boolean together;
  private final Duration timeout;
  private final WebhookSignature signature;
  private final CloudEvents events;
  private final Http http;
  private final Clock clock;

  private WebhookSink(SinkSettings settings, Formats formats, Clock clock) {
    this.url = settings.url("url");
    var secret = settings.secret("secret");
    if (!WebhookSignature.isUsable(secret.get())) {
      throw settings.objection(
          "secret", "must have 16 bytes or more; after whsec_ it must be base64");
    }
    this.signature = new WebhookSignature(secret);
    this.together = settings.oneOf("mode", "batch", "batch", "single").equals("batch");
    this.events =
        new CloudEvents(
            settings.optional("source").orElse("/daypass"),
            formats.chosen(settings, Formats.OCSF, Formats.ENTRY));
    this.timeout =
        settings.duration(
            "timeout", Duration.ofSeconds(10), Duration.ofMillis(100), Duration.ofMinutes(1));
    this.http = new Http(timeout, clock);
    this.clock = clock;
  }

  @Override
  public void deliver(List<LoggedEntry> entries) throws Undelivered {
    if (together) {
      String all = entries.stream().map(events::json).collect(Collectors.joining(",", "[", "]"));
      post(entries.get(0), "application/cloudevents-batch+json; charset=UTF-8", all);
      return;
    }
    post(
        entries.get(0), "application/cloudevents+json; charset=UTF-8", events.json(entries.get(0)));
  }

  @Override
  public int atOnce() {
    return together ? Integer.MAX_VALUE : 1;
  }

  @Override
  public Duration longest() {
    return timeout;
  }

  private void post(LoggedEntry first, String contentType, String text) throws Undelivered {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", contentType);
    headers.putAll(signature.headers(first.entry().id().toString(), clock.instant(), body));
    Answer answer = http.post(url, headers, body);
    if (!answer.isSuccess()) {
      throw answer.undelivered();
    }
  }

  /** {@code type: webhook}. */
  @Component
  static final class Type implements SinkType {

    private final Formats formats;
    private final Clock clock;

    Type(Formats formats, Clock clock) {
      this.formats = formats;
      this.clock = clock;
    }

    @Override
    public String name() {
      return "webhook";
    }

    @Override
    public Sink open(SinkSettings settings) {
      return new WebhookSink(settings, formats, clock);
    }
  }
}
