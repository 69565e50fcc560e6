package io.daypass.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place where time comes in; tests put their own clock here. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

  @Bean
  DatabaseClock clock(DatabaseTimeStore database) {
    return new DatabaseClock(database::now, System::nanoTime);
  }

  @Bean
  ClockSkew clockSkew(DatabaseClock clock) {
    return new ClockSkew(clock, Clock.systemUTC());
  }
}
