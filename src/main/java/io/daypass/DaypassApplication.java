package io.daypass;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Daypass. Without a profile it starts the demo; see README.md. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DaypassApplication {

  public static void main(String[] args) {
    SpringApplication.run(DaypassApplication.class, args);
  }
}
