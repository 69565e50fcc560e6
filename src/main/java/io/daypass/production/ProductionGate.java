package io.daypass.production;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Lets production start only with everything it needs and nothing of the demo. It looks at all
 * settings before anything is started, so that one attempt tells all that is to be done.
 */
final class ProductionGate
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    if (environment.acceptsProfiles(Profiles.of("production"))) {
      List<String> reasons = new ArrayList<>();
      checkDemo(environment, reasons);
      new DatabaseSettings(environment, reasons).check();
      checkCatalogue(environment, reasons);
      new LedgerSettings(environment, reasons).check();
      new PeopleFile(environment, reasons).bringIn();
      new TargetsFile(environment, reasons).bringIn();
      if (!reasons.isEmpty()) {
        throw new NotReady(reasons);
      }
    }
  }

  private static void checkDemo(ConfigurableEnvironment environment, List<String> reasons) {
    if (environment.acceptsProfiles(Profiles.of("demo"))) {
      reasons.add("SPRING_PROFILES_ACTIVE names the profile demo as well. Leave only production.");
    }
    if (environment.getProperty("daypass.demo.password") != null) {
      reasons.add(
          "DAYPASS_DEMO_PASSWORD is set, which gives everybody one password. Remove it; each person"
              + " has a password of their own in DAYPASS_PEOPLE_FILE.");
    }
  }

  private static void checkCatalogue(ConfigurableEnvironment environment, List<String> reasons) {
    String location = environment.getProperty("daypass.catalog.location", "");
    if (location.isBlank()) {
      reasons.add(
          "DAYPASS_CATALOG is not set. Give the files that say what may be asked for, for example"
              + " file:/etc/daypass/catalog/*.yaml");
    } else if (!location.startsWith("file:")) {
      reasons.add(
          "DAYPASS_CATALOG does not begin with file: and would be looked for inside the program,"
              + " where the demo's catalogue is. Give files of your own, for example"
              + " file:/etc/daypass/catalog/*.yaml");
    }
  }
}
