package io.daypass.metrics;

import io.daypass.MissingProgram;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checker that comes with Prometheus: at {@code PROMTOOL}, or on the path. */
record Promtool(Path program) {

  record Verdict(int code, String text) {}

  static Promtool find() {
    return Stream.concat(
            Optional.ofNullable(System.getenv("PROMTOOL")).map(Path::of).stream(),
            Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "promtool")))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Promtool::new)
        .orElseGet(
            () ->
                MissingProgram.skip(
                    "promtool is not installed: nobody checks what the alerts make of a story"));
  }

  Verdict run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Verdict(process.waitFor(), text);
  }
}
