package io.daypass.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.daypass.identity.GroupName;
import io.daypass.identity.Person;
import io.daypass.identity.PersonChange;
import io.daypass.identity.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PersonEventTest {

  private static final Person BEFORE = alice("Alice Ames", true, "engineering", "support");

  @Test
  void change_ofGroups_namesThoseJoinedAndLeft() {
    PersonEvent event = changed(alice("Alice Ames", true, "support", "security"), false);

    assertThat(event.type()).isEqualTo("person.changed");
    assertThat(event.stream()).hasToString("user:alice");
    assertThat(event.data())
        .containsEntry("joined", List.of("security"))
        .containsEntry("left", List.of("engineering"))
        .containsEntry("details", false)
        .containsEntry("password", false);
  }

  @Test
  void change_ofNameOrPassword_saysThatItChangedAndNotToWhat() {
    PersonEvent event = changed(alice("Alice Berg", true, "engineering", "support"), true);

    assertThat(event.data()).containsEntry("details", true).containsEntry("password", true);
    assertThat(event.data().toString()).doesNotContain("Berg").doesNotContain("Ames");
  }

  @Test
  void change_whenSomebodyLeaves_isARemoval() {
    assertThat(changed(alice("Alice Ames", false), false).type()).isEqualTo("person.removed");
  }

  @Test
  void change_whenSomebodyComesBack_isAnAddition() {
    PersonEvent event = PersonEvent.of(new PersonChange(alice("Alice Ames", false), BEFORE, false));

    assertThat(event.type()).isEqualTo("person.added");
    assertThat(event.data()).containsEntry("groups", List.of("engineering", "support"));
  }

  @Test
  void change_whenNothingIsOther_isNone() {
    assertThat(new PersonChange(BEFORE, BEFORE, false).isOne()).isFalse();
  }

  private static PersonEvent changed(Person after, boolean password) {
    return PersonEvent.of(new PersonChange(BEFORE, after, password));
  }

  private static Person alice(String name, boolean active, String... groups) {
    Set<GroupName> in = Arrays.stream(groups).map(GroupName::new).collect(Collectors.toSet());
    return new Person(
        new PersonId("alice"), name, "alice@example.org", new PersonId("bob"), in, active);
  }
}
