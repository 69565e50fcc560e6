package io.daypass.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Makes the secrets of the embedded targets at the first start, so that the demo has no default
 * that somebody could know. They lie in the data directory, readable by its owner only.
 */
public final class DemoSecrets implements EnvironmentPostProcessor, Ordered {

  private static final String PREFIX = "daypass.demo.secrets.";
  private static final String[] NAMES = {"directory-token", "database-password"};

  /** After the files of the profile have been read. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.acceptsProfiles(Profiles.of("demo & !production"))) {
      Path directory = Path.of(environment.getProperty("daypass.demo.directory", "./data"));
      environment
          .getPropertySources()
          .addLast(new MapPropertySource("demo-secrets", secrets(directory)));
    }
  }

  private static Map<String, Object> secrets(Path directory) {
    try {
      makeForOwner(directory);
      Path file = directory.resolve("demo-secrets.properties");
      Properties kept = Files.exists(file) ? read(file) : create(file);
      Map<String, Object> secrets = new HashMap<>();
      for (String name : NAMES) {
        secrets.put(PREFIX + name, kept.getProperty(name, ""));
      }
      return secrets;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the demo cannot write to "
              + directory.toAbsolutePath()
              + "; choose another"
              + " daypass.demo.directory",
          e);
    }
  }

  /** Its databases hold what people have asked for and why, so the folder keeps others out. */
  private static void makeForOwner(Path directory) throws IOException {
    boolean isNew = !Files.exists(directory);
    Files.createDirectories(directory);
    if (isNew && hasPermissions(directory)) {
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static boolean hasPermissions(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static Properties read(Path file) throws IOException {
    Properties kept = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      kept.load(in);
    }
    return kept;
  }

  private static Properties create(Path file) throws IOException {
    Properties made = new Properties();
    for (String name : NAMES) {
      made.setProperty(name, random());
    }
    if (hasPermissions(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      made.store(out, "Secrets of the embedded demo targets. Delete the folder to begin anew.");
    }
    return made;
  }

  private static String random() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
