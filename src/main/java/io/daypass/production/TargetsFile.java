package io.daypass.production;

import io.daypass.production.SettingsFile.Setting;
import java.util.List;
import java.util.Set;
import org.springframework.core.env.ConfigurableEnvironment;

/** The targets: real ones, whose secrets are in files or come from the environment. */
final class TargetsFile {

  private static final Set<String> SECRETS = Set.of("token", "password", "clientsecret");

  private final SettingsFile file;
  private final List<String> reasons;

  TargetsFile(ConfigurableEnvironment environment, List<String> reasons) {
    this.file =
        new SettingsFile(
            environment,
            reasons,
            "DAYPASS_TARGETS_FILE",
            List.of("daypass.scim.", "daypass.ssh.", "daypass.database."));
    this.reasons = reasons;
  }

  void bringIn() {
    file.bringIn(
            "the YAML file with daypass.scim, daypass.ssh and daypass.database, the systems in"
                + " which access is given",
            "no system is in the file, so no access could be given.")
        .forEach(this::check);
  }

  private void check(Setting setting) {
    String value = file.resolved(setting);
    if (SECRETS.contains(setting.word()) && !setting.value().contains("${")) {
      file.reject(
          setting,
          "is a secret in a file of settings. Put it into a file of its own and name that with %s-file."
              .formatted(setting.key().substring(setting.key().lastIndexOf('.') + 1)));
    }
    if (setting.word().endsWith("file") && !value.contains("${")) {
      SecretFile.read(setting.place(), value, reasons);
    }
    if (value.startsWith("jdbc:h2:")) {
      file.reject(setting, "names an H2 database, which is for the demo.");
    }
  }
}
