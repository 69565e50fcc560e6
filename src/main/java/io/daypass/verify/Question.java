package io.daypass.verify;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What is to be verified, and against what.
 *
 * @param keys trusted keys, or files with one a line; none when the export's own have to do
 * @param anchors files or folders with what others have kept
 * @param heads files with the state
 * @param skew how far clocks may be apart before an entry counts as dated back
 */
record Question(
    Path export, List<String> keys, List<Path> anchors, List<Path> heads, Duration skew) {}
