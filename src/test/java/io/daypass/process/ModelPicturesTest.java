package io.daypass.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.daypass.picture.ModelPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures in the documents are drawn from the models and cannot drift from them. */
class ModelPicturesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("processes")
  void picture_showsTheModelAsItIs(String name, Model model) throws IOException {
    var file = Path.of("docs", "pictures", name + ".svg");
    var drawn = ModelPicture.of((BpmnModelInstance) model.content());
    if (Boolean.getBoolean("pictures.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, drawn);
    }

    assertThat(file)
        .as(
            "%s differs from %s: run mvn test -Dtest=ModelPicturesTest -Dpictures.write=true",
            file, model.file())
        .isRegularFile()
        .hasContent(drawn);
  }

  static Stream<Arguments> processes() {
    return Model.processes().stream().map(m -> arguments(m.nameOfFile(), m));
  }
}
