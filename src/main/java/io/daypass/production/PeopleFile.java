package io.daypass.production;

import io.daypass.production.SettingsFile.Setting;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.env.ConfigurableEnvironment;

/** Who may log in: everybody with a bcrypt hash, and nobody with a password that can be read. */
final class PeopleFile {

  private static final String VARIABLE = "DAYPASS_PEOPLE_FILE";

  private static final String NOBODY =
      "nobody in the file has a password-hash, so nobody could log in.";

  /** With at least ten rounds; older tools make fewer. */
  private static final Pattern BCRYPT =
      Pattern.compile("\\{bcrypt}\\$2[aby]\\$(1\\d|2\\d|3[01])\\$[./A-Za-z0-9]{53}");

  private final SettingsFile file;
  private final List<String> reasons;

  PeopleFile(ConfigurableEnvironment environment, List<String> reasons) {
    this.file = new SettingsFile(environment, reasons, VARIABLE, List.of("daypass.directory."));
    this.reasons = reasons;
  }

  void bringIn() {
    List<Setting> settings =
        file.bringIn("the YAML file with daypass.directory.people, who may use Daypass", NOBODY);
    if (settings.isEmpty()) {
      return;
    }
    List<Setting> hashes =
        settings.stream().filter(setting -> setting.word().equals("passwordhash")).toList();
    if (hashes.isEmpty()) {
      reasons.add(VARIABLE + ": " + NOBODY);
    }
    hashes.forEach(this::check);
  }

  private void check(Setting hash) {
    if (!BCRYPT.matcher(file.resolved(hash)).matches()) {
      file.reject(
          hash,
          "(of \"%s\") is not a bcrypt hash with 10 rounds or more. Make one with: java -jar daypass.jar hash-password"
              .formatted(hash.id()));
    }
  }
}
