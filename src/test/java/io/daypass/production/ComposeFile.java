package io.daypass.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml says, so that a test runs the same and not something like it. */
final class ComposeFile {

  static final Path PATH = Path.of("docker-compose.yml");

  private final Map<String, Object> content;

  private ComposeFile(Map<String, Object> content) {
    this.content = content;
  }

  static ComposeFile read() throws IOException {
    return new ComposeFile(new Yaml().load(Files.readString(PATH)));
  }

  Set<String> services() {
    return map(content.get("services")).keySet();
  }

  Map<String, String> environment(String service) {
    Map<String, String> environment = new TreeMap<>();
    map(service(service).getOrDefault("environment", Map.of()))
        .forEach((name, value) -> environment.put(name, value.toString()));
    return environment;
  }

  List<String> list(String service, String key) {
    return ((List<?>) service(service).getOrDefault(key, List.of()))
        .stream().map(Object::toString).toList();
  }

  Map<String, Object> service(String name) {
    return map(map(content.get("services")).get(name));
  }

  /** Each declared secret and where its file is. */
  Map<String, String> secrets() {
    Map<String, String> secrets = new TreeMap<>();
    map(content.get("secrets"))
        .forEach((name, secret) -> secrets.put(name, map(secret).get("file").toString()));
    return secrets;
  }

  Set<String> volumes() {
    return map(content.get("volumes")).keySet();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
