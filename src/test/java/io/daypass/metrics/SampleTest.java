package io.daypass.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** Gauges when the database is away. */
class SampleTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final MockClock monotonic = new MockClock();
  private final SampledGauges gauges = new SampledGauges(registry);
  private final Numbers numbers = new Numbers();
  private final Sample sample = new Sample(numbers, gauges, monotonic, Clock.systemUTC(), registry);

  @Test
  void gauges_whenTheDatabaseIsAway_sayThatTheyDoNotKnow() {
    sample.take();
    assertThat(gauge("a")).isEqualTo(3);

    numbers.away = true;
    sample.take();

    assertThat(gauge("a")).isNaN();
    assertThat(gauges.highest("test.number")).isEmpty();
  }

  @Test
  void gauges_whenItIsBack_sayWhatIsTrueThen() {
    sample.take();
    numbers.away = true;
    sample.take();

    numbers.away = false;
    numbers.readings = List.of(number("b", 4));
    sample.take();

    assertThat(gauge("b")).isEqualTo(4);
    assertThat(registry.find("test.number").tag("of", "a").gauge()).isNull();
    assertThat(gauges.highest("test.number")).hasValue(4);
  }

  @Test
  void age_growsUntilTheDatabaseAnswers() {
    monotonic.add(Duration.ofSeconds(3));
    numbers.away = true;
    sample.take();
    assertThat(age()).isEqualTo(3);

    numbers.away = false;
    sample.take();
    assertThat(age()).isZero();
  }

  private double gauge(String of) {
    return registry.get("test.number").tag("of", of).gauge().value();
  }

  private double age() {
    return registry
        .get("jit.metrics.sample.age")
        .tag("sample", "numbers")
        .timeGauge()
        .value(TimeUnit.SECONDS);
  }

  private static Reading number(String of, double value) {
    return new Reading("test.number", "A number", Map.of("of", of), value);
  }

  private static final class Numbers implements GaugeSource {

    boolean away;
    List<Reading> readings = List.of(number("a", 3), number("b", 1));

    @Override
    public String name() {
      return "numbers";
    }

    @Override
    public Pace pace() {
      return Pace.OFTEN;
    }

    @Override
    public List<Reading> read(Instant now) {
      if (away) {
        throw new DataAccessResourceFailureException("the database is away");
      }
      return readings;
    }
  }
}
