package io.daypass.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every call of a JAX-RS resource that is no GET, read from its annotations. */
final class WaysToWrite {

  /** A template such as {@code /task/{id}/complete}. */
  record Way(String method, String path) implements Comparable<Way> {

    @Override
    public int compareTo(Way other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private static final int DEEPEST = 6;

  private final Set<Way> ways = new TreeSet<>();

  private WaysToWrite() {}

  /** Those below one resource, whose own path is not part of theirs. */
  static Set<Way> below(Class<?> resource) {
    WaysToWrite found = new WaysToWrite();
    found.walk(resource, "", 0);
    return found.ways;
  }

  private void walk(Class<?> resource, String above, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (Method method : resource.getMethods()) {
      String path =
          above + find(method, Path.class).map(Path::value).map(WaysToWrite::slashed).orElse("");
      List<String> verbs = verbs(method);
      verbs.stream()
          .filter(Set.of("POST", "PUT", "DELETE")::contains)
          .forEach(verb -> ways.add(new Way(verb, path)));
      if (verbs.isEmpty() && find(method, Path.class).isPresent()) {
        walk(method.getReturnType(), path, depth + 1);
      }
    }
  }

  private static List<String> verbs(Method method) {
    return declarations(method)
        .flatMap(declared -> Arrays.stream(declared.getAnnotations()))
        .flatMap(one -> Stream.ofNullable(one.annotationType().getAnnotation(HttpMethod.class)))
        .map(HttpMethod::value)
        .distinct()
        .toList();
  }

  private static <A extends Annotation> Optional<A> find(Method method, Class<A> type) {
    return declarations(method)
        .flatMap(one -> Stream.ofNullable(one.getAnnotation(type)))
        .findFirst();
  }

  /** Annotations may stand at the interface. */
  private static Stream<Method> declarations(Method method) {
    return Stream.concat(
            Stream.of(method.getDeclaringClass()), ancestors(method.getDeclaringClass()))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(one -> one.getName().equals(method.getName()))
        .filter(one -> Arrays.equals(one.getParameterTypes(), method.getParameterTypes()));
  }

  private static Stream<Class<?>> ancestors(Class<?> type) {
    Stream<Class<?>> direct =
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
    return direct.flatMap(one -> Stream.concat(Stream.of(one), ancestors(one)));
  }

  private static String slashed(String path) {
    return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
  }
}
