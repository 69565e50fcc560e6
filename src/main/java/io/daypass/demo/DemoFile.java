package io.daypass.demo;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.resources.ResourceNode;
import de.captaingoldfish.scim.sdk.common.resources.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The file behind the demo directory. It is written beside and renamed, so that a crash leaves the
 * old content or the new one and nothing in between.
 */
final class DemoFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path path;

  DemoFile(Path path) {
    this.path = path.toAbsolutePath();
  }

  DemoContent read() {
    if (!Files.exists(path)) {
      return new DemoContent();
    }
    try {
      JsonNode document = JSON.readTree(path.toFile());
      DemoContent content = new DemoContent();
      collect(document.path("users"), User.class, content.users());
      collect(document.path("groups"), Group.class, content.groups());
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the demo directory's file " + path, e);
    }
  }

  void write(DemoContent content) {
    ObjectNode document = JSON.createObjectNode();
    document.putArray("users").addAll(content.users().values());
    document.putArray("groups").addAll(content.groups().values());
    Path beside = path.resolveSibling(path.getFileName() + ".new");
    try {
      Files.createDirectories(path.resolveSibling(""));
      writeThrough(beside, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
      Files.move(beside, path, ATOMIC_MOVE, REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the demo directory's file " + path, e);
    }
  }

  private static void writeThrough(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE, WRITE, TRUNCATE_EXISTING)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static <T extends ResourceNode> void collect(
      JsonNode entries, Class<T> type, Map<String, T> into) {
    for (JsonNode entry : entries) {
      T resource = DemoContent.copy((ObjectNode) entry, type);
      into.put(resource.getId().orElseThrow(), resource);
    }
  }
}
