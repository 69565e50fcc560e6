package io.daypass.siem;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.daypass.ledger.AuditEvent;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Samples of every event that there is: of each record that implements {@link AuditEvent}, one
 * plain, and one more for every other value of every part of it, and of the parts of its parts.
 */
final class EventSamples {

  private static final Instant TIME = Instant.parse("2026-11-25T08:00:00Z");
  private static final int DEEPEST = 4;

  /** Where a record wants a certain text, and where other texts make other events. */
  private static final Map<String, List<Object>> TEXTS =
      Map.ofEntries(
          Map.entry("Entitlement.kind", List.of("group", "account", "certificate", "role")),
          Map.entry("PersonId.value", List.of("alice")),
          Map.entry("GroupName.value", List.of("engineering")),
          Map.entry("RoleId.value", List.of("orders-read")),
          Map.entry("ResourceId.value", List.of("orders")),
          Map.entry("ConnectorId.value", List.of("directory")),
          Map.entry("LeafHash.hex", List.of("0".repeat(64))),
          Map.entry("TreeHash.hex", List.of("0".repeat(64))),
          Map.entry("KeyAdded.verifierKey", List.of("daypass.example+0a0b0c0d+AQID")),
          Map.entry("StreamId.value", List.of("sys:sample")),
          Map.entry("Human.issuer", List.of("https://login.example.org")),
          Map.entry("Component.name", List.of("guard")),
          Map.entry("Human.address", List.of("192.0.2.7")));

  private EventSamples() {}

  /** The records that implement {@link AuditEvent}, in main code. */
  static List<Class<?>> types() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.daypass")
            .stream()
            .filter(type -> type.isAssignableTo(AuditEvent.class) && !type.isInterface())
            .map(JavaClass::reflect)
            .<Class<?>>map(type -> type)
            .sorted(Comparator.comparing(Class::getName))
            .toList();
  }

  static List<AuditEvent> of(Class<?> type) {
    if (!type.isRecord()) {
      throw new AssertionError(type.getName() + " is an event, so it has to be a record");
    }
    return samples(type, "", 0).stream().map(AuditEvent.class::cast).toList();
  }

  static List<AuditEvent> all() {
    return types().stream().flatMap(type -> of(type).stream()).toList();
  }

  private static List<Object> record(Class<?> type, int depth) {
    List<List<Object>> parts = new ArrayList<>();
    for (RecordComponent part : type.getRecordComponents()) {
      parts.add(part(type, part, depth));
    }
    Object[] plain = parts.stream().map(values -> values.get(0)).toArray();
    List<Object> made = new ArrayList<>(List.of(make(type, plain)));
    for (int i = 0; i < plain.length; i++) {
      for (Object other : parts.get(i).subList(1, parts.get(i).size())) {
        Object[] varied = plain.clone();
        varied[i] = other;
        tryToMake(type, varied).ifPresent(made::add);
      }
    }
    return made;
  }

  private static List<Object> part(Class<?> type, RecordComponent part, int depth) {
    if (type.getSimpleName().equals("Lease")) {
      return List.of(part.getName().equals("start") ? TIME : TIME.plusSeconds(3600));
    }
    String name = type.getSimpleName() + "." + part.getName();
    List<Object> values = new ArrayList<>(samples(part.getGenericType(), name, depth + 1));
    if (part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      values.add(null);
    }
    return values;
  }

  private static List<Object> samples(Type type, String name, int depth) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic, name, depth);
    }
    Class<?> plain = (Class<?>) type;
    if (TEXTS.containsKey(name)) {
      return TEXTS.get(name);
    }
    if (plain.isEnum()) {
      return List.of(plain.getEnumConstants());
    }
    if (plain.isSealed()) {
      return Arrays.stream(plain.getPermittedSubclasses())
          .flatMap(one -> samples(one, name, depth).stream())
          .toList();
    }
    if (plain.isRecord()) {
      List<Object> all = record(plain, depth);
      return depth > DEEPEST ? all.subList(0, 1) : all;
    }
    return List.of(simple(plain, name));
  }

  private static List<Object> generic(ParameterizedType type, String name, int depth) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] of = type.getActualTypeArguments();
    if (raw == Map.class) {
      Object value =
          of[1] == Object.class || !(of[1] instanceof Class<?>)
              ? "sample"
              : samples(of[1], name, depth + 1).get(0);
      return List.of(Map.of("sample", value));
    }
    Stream<Object> values = samples(of[0], name, depth + 1).stream();
    if (raw == Optional.class) {
      return Stream.concat(values.map(Optional::of), Stream.of(Optional.empty()))
          .map(v -> (Object) v)
          .toList();
    }
    if (raw == Set.class) {
      return values.map(value -> (Object) Set.of(value)).toList();
    }
    if (raw == List.class) {
      return values.map(value -> (Object) List.of(value)).toList();
    }
    throw noSample(type, name);
  }

  private static Object simple(Class<?> type, String name) {
    Map<Class<?>, Object> values =
        Map.ofEntries(
            Map.entry(String.class, "sample"),
            Map.entry(int.class, 3),
            Map.entry(Integer.class, 3),
            Map.entry(long.class, 3L),
            Map.entry(Long.class, 3L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(UUID.class, UUID.fromString("019ac0de-0000-7000-8000-00000000cafe")),
            Map.entry(Instant.class, TIME),
            Map.entry(Duration.class, Duration.ofHours(1)),
            Map.entry(URI.class, URI.create("https://example.org/")),
            Map.entry(Path.class, Path.of("sample")),
            Map.entry(Object.class, "sample"));
    if (!values.containsKey(type)) {
      throw noSample(type, name);
    }
    return values.get(type);
  }

  private static AssertionError noSample(Type type, String name) {
    return new AssertionError(
        name + " of an event is a " + type.getTypeName() + ": add a sample of it to EventSamples");
  }

  private static Object make(Class<?> type, Object... parts) {
    return tryToMake(type, parts)
        .orElseThrow(
            () ->
                new AssertionError(
                    type.getName()
                        + " refuses the sample "
                        + Arrays.toString(parts)
                        + ": add what it wants to EventSamples.TEXTS"));
  }

  /** Some values do not go together, and a record says so. */
  private static Optional<Object> tryToMake(Class<?> type, Object... parts) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return Optional.of(constructor.newInstance(parts));
    } catch (InvocationTargetException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.getName(), e);
    }
  }
}
