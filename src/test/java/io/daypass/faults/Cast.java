package io.daypass.faults;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Who takes part in a campaign. */
final class Cast {

  static final String PASSWORD = "for-the-fault-campaign-only";
  static final String MANAGER = "boss";
  static final String OWNER = "olga";
  static final String SECURITY = "sam";

  /** Whose access shall still be there at the end. */
  static final List<String> KEEPERS = List.of("keeper-0", "keeper-1", "keeper-2");

  /** Who ask all the time. */
  static final List<String> STAFF = IntStream.range(0, 12).mapToObj(n -> "person-" + n).toList();

  /** Has alpha in the team since before Daypass. */
  static final String VETERAN = STAFF.get(0);

  private Cast() {}

  static List<String> everybody() {
    return Stream.of(STAFF, KEEPERS, List.of(MANAGER, OWNER, SECURITY))
        .flatMap(List::stream)
        .toList();
  }

  /** The file of people that production wants. */
  static String people() {
    String hash = "{bcrypt}" + new BCryptPasswordEncoder(10).encode(PASSWORD);
    return everybody().stream()
        .map(person -> entry(person, hash))
        .collect(joining("", "daypass:\n  directory:\n    people:\n", ""));
  }

  private static String entry(String person, String hash) {
    String manager = person.equals(MANAGER) ? "" : "manager: " + MANAGER + ", ";
    return "      - {id: %s, name: %s, %sgroups: [%s], password-hash: '%s'}%n"
        .formatted(person, person, manager, group(person), hash);
  }

  private static String group(String person) {
    return switch (person) {
      case MANAGER -> "staff";
      case OWNER -> "owners";
      case SECURITY -> "security";
      default -> "staff";
    };
  }
}
