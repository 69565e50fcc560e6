package io.daypass;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Daypass. Without a profile it starts the demo; see README.md. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DaypassApplication {

  public static void main(String[] args) {
    // H2 reads this once, when its classes are loaded; nothing of ours shall listen beyond
    // loopback.
    System.setProperty("h2.bindAddress", "127.0.0.1");
    SpringApplication.run(DaypassApplication.class, args);
  }
}
