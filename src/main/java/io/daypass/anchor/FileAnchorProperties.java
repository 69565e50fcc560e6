package io.daypass.anchor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Files to which checkpoints are appended, by name. */
@ConfigurationProperties("daypass.anchors")
record FileAnchorProperties(@DefaultValue Map<String, Place> file) implements AnchorSource {

  FileAnchorProperties {
    file = Map.copyOf(file);
    file.forEach((name, place) -> place.check(AnchorName.where("file", name)));
  }

  /**
   * One file.
   *
   * @param path best on a disk that the database's administrators cannot write to
   */
  record Place(Path path) {

    private void check(String where) {
      AnchorName.require(path != null, where, ".path is missing: name the file");
      AnchorName.require(
          path.getFileName() != null, where, ".path is a directory: name a file in it");
    }
  }

  @Override
  public List<AnchorSink> sinks() {
    return file.entrySet().stream()
        .<AnchorSink>map(entry -> new FileAnchor(entry.getKey(), entry.getValue().path()))
        .toList();
  }
}
