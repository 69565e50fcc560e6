package io.daypass.entitlement;

import io.daypass.identity.GroupName;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values that several keys share: durations, groups, words of a list. */
final class ValueReader {

  static final Duration LONGEST = Duration.ofDays(30);

  private static final Pattern SPOKEN =
      Pattern.compile("(?i)(\\d{1,4})\\s*(m|h|d)(in|ins|inutes?|ours?|rs?|ays?)?");

  private final Predicate<GroupName> knownGroup;

  ValueReader(Predicate<GroupName> knownGroup) {
    this.knownGroup = knownGroup;
  }

  Optional<GroupName> group(YamlValue value) {
    Optional<String> name = value.text();
    if (name.isPresent() && !GroupName.isValid(name.get())) {
      value.wrong(
          "'%s' is not a group name: use lower-case letters, digits and dashes (64 at most)"
              .formatted(name.get()));
      return Optional.empty();
    }
    return name.map(GroupName::new).filter(group -> isKnown(value, group));
  }

  Set<GroupName> groups(List<YamlValue> values) {
    Set<GroupName> groups = new LinkedHashSet<>();
    for (YamlValue value : values) {
      Optional<GroupName> group = group(value);
      if (group.isPresent() && !groups.add(group.get())) {
        value.wrong("'%s' is listed twice: remove one".formatted(group.get()));
      }
    }
    return groups;
  }

  static <E extends Enum<E>> Optional<E> oneOf(YamlValue value, Class<E> type) {
    List<E> constants = Arrays.asList(type.getEnumConstants());
    List<String> words = constants.stream().map(ValueReader::word).toList();
    Optional<String> written = value.text();
    if (written.isPresent() && !words.contains(written.get())) {
      value.wrong(
          "'%s' is none of %s: %s"
              .formatted(
                  written.get(), String.join(", ", words), replacement(written.get(), words)));
      return Optional.empty();
    }
    return written.map(words::indexOf).map(constants::get);
  }

  static Optional<Duration> duration(YamlValue value) {
    Optional<String> written = value.word();
    Optional<Duration> duration = written.flatMap(ValueReader::parse);
    if (written.isPresent() && duration.isEmpty()) {
      value.wrong(
          "'%s' is not a duration: write %s".formatted(written.get(), proposal(written.get())));
    }
    return duration.filter(length -> isInBounds(value, length));
  }

  private boolean isKnown(YamlValue value, GroupName group) {
    if (knownGroup.test(group)) {
      return true;
    }
    value.wrong(
        "the directory has no group '%s': correct the name, or create the group there first"
            .formatted(group));
    return false;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String replacement(String written, List<String> words) {
    return Spelling.closest(written, words)
        .map(meant -> "did you mean '" + meant + "'?")
        .orElse("write one of them");
  }

  private static Optional<Duration> parse(String text) {
    try {
      return Optional.of(Duration.parse(text));
    } catch (DateTimeParseException notIso) {
      return Optional.empty();
    }
  }

  private static String proposal(String text) {
    Matcher spoken = SPOKEN.matcher(text);
    if (!spoken.matches()) {
      return "PT30M for 30 minutes, PT8H for 8 hours or P1D for a day";
    }
    String unit = spoken.group(2).toUpperCase(Locale.ROOT);
    return (unit.equals("D") ? "P" : "PT") + Integer.parseInt(spoken.group(1)) + unit;
  }

  private static boolean isInBounds(YamlValue value, Duration length) {
    if (length.isNegative() || length.isZero()) {
      value.mismatch("must be longer than zero");
      return false;
    }
    if (length.compareTo(LONGEST) > 0) {
      value.mismatch("must not be longer than 30 days (P30D)");
      return false;
    }
    return true;
  }
}
