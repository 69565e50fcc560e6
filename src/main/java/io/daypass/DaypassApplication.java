package io.daypass;

import io.daypass.production.HashPassword;
import io.daypass.verify.VerifyCommand;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Daypass. Without a profile it starts the demo; see README.md. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DaypassApplication {

  public static void main(String[] args) throws IOException {
    if (List.of(args).equals(List.of(HashPassword.COMMAND))) {
      System.exit(HashPassword.run(System.in, System.out, System.err));
    }
    if (args.length > 0 && args[0].equals(VerifyCommand.COMMAND)) {
      List<String> rest = List.of(args).subList(1, args.length);
      System.exit(VerifyCommand.run(rest, System.out, System.err));
    }
    // H2 reads this once, when its classes are loaded; nothing of ours shall listen beyond
    // loopback.
    System.setProperty("h2.bindAddress", "127.0.0.1");
    SpringApplication.run(DaypassApplication.class, args);
  }
}
