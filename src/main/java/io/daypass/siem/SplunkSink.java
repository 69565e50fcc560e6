package io.daypass.siem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.daypass.identity.Ids;
import io.daypass.ledger.LoggedEntry;
import io.daypass.siem.Http.Answer;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Hands entries to Splunk's HTTP Event Collector. It answers before it has stored anything, so what
 * counts is its acknowledgement: without one in time, the same entries are sent again.
 */
final class SplunkSink implements Sink {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CHANNEL = "X-Splunk-Request-Channel";

  /**
   * Splunk's codes for bodies that it will not have: no data, invalid, without event, blank, bad
   * fields.
   */
  private static final Set<Integer> ABOUT_THE_BODY = Set.of(5, 6, 12, 13, 15);

  private final URI event;
  private final URI ack;
  private final Supplier<String> token;
  private final boolean acknowledge;
  private final Duration acknowledgeWithin;
  private final Duration askEvery;
  private final Duration timeout;
  private final Optional<String> index;
  private final String sourceType;
  private final Format format;
  private final Http http;
  private final String channel;

  private SplunkSink(SinkSettings settings, Formats formats, Clock clock, Ids ids) {
    URI base = settings.url("url");
    this.event = below(base, "services/collector/event");
    this.ack = below(base, "services/collector/ack");
    this.token = settings.secret("token");
    this.acknowledge = settings.flag("acknowledge", "true");
    this.acknowledgeWithin = time(settings, "acknowledge-within", 60, Duration.ofMinutes(10));
    this.askEvery = time(settings, "ask-every", 1, Duration.ofMinutes(1));
    this.timeout = time(settings, "timeout", 10, Duration.ofMinutes(1));
    this.index = settings.optional("index");
    this.format = formats.chosen(settings, Formats.OCSF, Formats.ENTRY);
    this.sourceType =
        settings
            .optional("sourcetype")
            .orElse("daypass:" + settings.optional("format").orElse(Formats.OCSF));
    this.http = new Http(timeout, clock);
    this.channel = ids.next().toString();
  }

  @Override
  public void deliver(List<LoggedEntry> entries) throws Undelivered {
    // Splunk takes events one after the other, with nothing between them.
    String body = entries.stream().map(this::json).collect(Collectors.joining());
    Answer answer = post(event, body);
    JsonNode said = json(answer);
    if (!answer.isSuccess()) {
      throw undelivered(answer, said);
    }
    if (acknowledge) {
      awaitStored(said.path("ackId"));
    }
  }

  @Override
  public Duration longest() {
    return acknowledge ? acknowledgeWithin.plus(timeout.multipliedBy(2)) : timeout;
  }

  /** The clock of the machine, not ours: this is how long to hold on, and no moment in time. */
  private void awaitStored(JsonNode ackId) throws Undelivered {
    if (!ackId.isIntegralNumber()) {
      throw new Undelivered.NotNow(
          "the token gives no acknowledgements; turn them on for it in Splunk, or set acknowledge:"
              + " false and know that Splunk may lose entries");
    }
    long end = System.nanoTime() + acknowledgeWithin.toNanos();
    while (!isStored(ackId.longValue())) {
      if (Thread.currentThread().isInterrupted() || System.nanoTime() - end >= 0) {
        throw new Undelivered.NotNow(
            "no acknowledgement within " + acknowledgeWithin.toMillis() + " ms");
      }
      LockSupport.parkNanos(askEvery.toNanos());
    }
  }

  private boolean isStored(long ackId) throws Undelivered {
    Answer answer = post(ack, "{\"acks\":[" + ackId + "]}");
    if (!answer.isSuccess()) {
      throw new Undelivered.NotNow(
          "the receiver answered " + answer.status() + " when asked for an acknowledgement",
          answer.retryAfter());
    }
    return json(answer).path("acks").path(String.valueOf(ackId)).asBoolean();
  }

  private Answer post(URI to, String body) throws Undelivered {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Authorization", "Splunk " + token.get());
    headers.put("Content-Type", "application/json; charset=UTF-8");
    headers.put(CHANNEL, channel);
    return http.post(to, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  private String json(LoggedEntry logged) {
    ObjectNode wrapped = JsonNodeFactory.instance.objectNode();
    wrapped.put("time", BigDecimal.valueOf(logged.entry().time().toEpochMilli(), 3));
    wrapped.put("source", "daypass");
    wrapped.put("sourcetype", sourceType);
    index.ifPresent(name -> wrapped.put("index", name));
    wrapped.putRawValue("event", new RawValue(format.line(logged)));
    return wrapped.toString();
  }

  /** 400 may be about the token, the channel or the index too, and then no entry is to blame. */
  private static Undelivered undelivered(Answer answer, JsonNode said) {
    int code = said.path("code").asInt(-1);
    if (answer.status() == 400 && code >= 0 && !ABOUT_THE_BODY.contains(code)) {
      return new Undelivered.NotNow("Splunk answered 400 with code " + code + hint(code));
    }
    return answer.undelivered();
  }

  private static String hint(int code) {
    return switch (code) {
      case 7 -> ": it has no such index";
      case 10, 11 -> ": it does not take our channel";
      default -> "";
    };
  }

  private static JsonNode json(Answer answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static URI below(URI base, String path) {
    String text = base.toString();
    return URI.create(text.endsWith("/") ? text + path : text + "/" + path);
  }

  private static Duration time(SinkSettings settings, String key, int seconds, Duration most) {
    return settings.duration(key, Duration.ofSeconds(seconds), Duration.ofMillis(10), most);
  }

  /** {@code type: splunk}. */
  @Component
  static final class Type implements SinkType {

    private final Formats formats;
    private final Clock clock;
    private final Ids ids;

    Type(Formats formats, Clock clock, Ids ids) {
      this.formats = formats;
      this.clock = clock;
      this.ids = ids;
    }

    @Override
    public String name() {
      return "splunk";
    }

    @Override
    public Sink open(SinkSettings settings) {
      return new SplunkSink(settings, formats, clock, ids);
    }
  }
}
