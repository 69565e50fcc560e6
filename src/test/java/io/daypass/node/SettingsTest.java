package io.daypass.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SettingsTest {

  private static final byte[] SALT = new byte[16];

  @Test
  void settings_whenOneValueChanges_changeInItsPartAlone() {
    Settings before = settings(Map.of("daypass.guard.claim-for", "10s", "server.port", "8080"));
    Settings after = settings(Map.of("daypass.guard.claim-for", "20s", "server.port", "8080"));

    assertThat(after.sha256()).isNotEqualTo(before.sha256());
    assertThat(after.parts().get("server.port")).isEqualTo(before.parts().get("server.port"));
    assertThat(after.parts().get("daypass.guard.claim-for"))
        .isNotEqualTo(before.parts().get("daypass.guard.claim-for"));
  }

  @Test
  void settings_ofOneTarget_areOnePart() {
    Settings settings =
        settings(
            Map.of(
                "daypass.scim.targets.hr.base-url", "https://hr.example",
                "daypass.scim.targets.hr.removals-at-once", "5",
                "daypass.scim.targets.crm.base-url", "https://crm.example"));

    assertThat(settings.parts())
        .containsOnlyKeys("daypass.scim.targets.hr", "daypass.scim.targets.crm");
  }

  @Test
  void settings_withAnotherSalt_haveOtherDigests() {
    Map<String, String> values = Map.of("server.port", "8080");
    byte[] other = new byte[16];
    other[0] = 1;

    assertThat(Settings.of(values, other)).isNotEqualTo(Settings.of(values, SALT));
  }

  @Test
  void values_ofSecrets_sayOnlyThatThereIsOne() {
    assertThat(
            values(
                Map.of(
                    "daypass.scim.targets.hr.token", "s3cret",
                    "daypass.scim.targets.hr.token-file", "/run/secrets/hr",
                    "DAYPASS_DB_PASSWORD", "s3cret",
                    "daypass.database.targets.orders.password", "s3cret")))
        .isEqualTo(
            Map.of(
                "daypass.scim.targets.hr.token", "given",
                "daypass.scim.targets.hr.token-file", "/run/secrets/hr",
                "daypass.db.password", "given",
                "daypass.database.targets.orders.password", "given"));
  }

  @Test
  void values_ofPeopleAndOfOtherPrograms_areLeftOut() {
    assertThat(values(Map.of("daypass.directory.people[0].id", "alice", "my.app", "x"))).isEmpty();
  }

  private static Settings settings(Map<String, String> values) {
    return Settings.of(values, SALT);
  }

  private static Map<String, String> values(Map<String, Object> properties) {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .forEach(source -> environment.getPropertySources().remove(source.getName()));
    environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
    return new EffectiveSettings(environment).values();
  }
}
