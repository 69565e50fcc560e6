package io.daypass.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The command {@code java -jar daypass.jar verify FOLDER}: verifies an exported ledger without
 * Spring, without a database and without a network.
 */
public final class VerifyCommand {

  /** The word after {@code java -jar daypass.jar} that asks for it. */
  public static final String COMMAND = "verify";

  private static final long DEFAULT_SKEW_SECONDS = 300;

  private static final String USAGE =
      """
      verify FOLDER-OR-ZIP [--vkey KEY-OR-FILE]... [--anchors FILE-OR-FOLDER]...
             [--heads FILE]... [--skew SECONDS]

      --vkey     a key of the ledger, from somebody you trust; without it the export's own is used
      --anchors  what others have kept of the ledger's checkpoints
      --heads    the state of the streams, read from the database by somebody you trust
      --skew     how far clocks may be apart before entries count as dated back; 300

      Ends with 0 when everything holds, 1 when something does not, 2 when the command is not
      understood, 3 when the export is torn or of an unknown kind.""";

  private VerifyCommand() {}

  /**
   * Verifies and prints what was checked.
   *
   * @param arguments what follows the word {@code verify}
   * @return the exit status
   */
  public static int run(List<String> arguments, PrintStream out, PrintStream errors) {
    Question question;
    try {
      question = question(arguments);
    } catch (IllegalArgumentException | DateTimeException e) {
      errors.println(e.getMessage());
      errors.println(USAGE);
      return Exit.USAGE;
    }
    return answer(question, out, errors);
  }

  private static int answer(Question question, PrintStream out, PrintStream errors) {
    Report report = new Report();
    try {
      Verifier.verify(question, report);
      report.lines().forEach(out::println);
      out.println("VALID       everything that was checked holds");
      return Exit.VALID;
    } catch (Broken broken) {
      report.lines().forEach(out::println);
      errors.println("INVALID     " + broken.fault().code() + ": " + broken.fault().sentence());
      errors.println("  where     " + broken.where());
      errors.println("  expected  " + broken.expected());
      errors.println("  found     " + broken.found());
      return broken.fault().exit();
    } catch (IOException e) {
      errors.println("A file could not be read: " + e);
      return Exit.UNREADABLE;
    }
  }

  private static Question question(List<String> arguments) {
    List<String> exports = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    List<Path> anchors = new ArrayList<>();
    List<Path> heads = new ArrayList<>();
    Duration skew = Duration.ofSeconds(DEFAULT_SKEW_SECONDS);
    Iterator<String> words = arguments.iterator();
    while (words.hasNext()) {
      String word = words.next();
      switch (word) {
        case "--vkey" -> keys.add(valueOf(word, words));
        case "--anchors" -> anchors.add(existing(valueOf(word, words)));
        case "--heads" -> heads.add(existing(valueOf(word, words)));
        case "--skew" -> skew = seconds(valueOf(word, words));
        default -> exports.add(word);
      }
    }
    if (exports.size() != 1 || exports.get(0).startsWith("-")) {
      throw new IllegalArgumentException("Name one export, a folder or a ZIP.");
    }
    return new Question(existing(exports.get(0)), keys, anchors, heads, skew);
  }

  private static String valueOf(String option, Iterator<String> words) {
    if (!words.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value.");
    }
    return words.next();
  }

  private static Duration seconds(String text) {
    if (!text.matches("[0-9]{1,9}")) {
      throw new IllegalArgumentException("--skew takes a number of seconds.");
    }
    return Duration.ofSeconds(Long.parseLong(text));
  }

  private static Path existing(String place) {
    try {
      if (Files.exists(Path.of(place))) {
        return Path.of(place);
      }
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("\"" + place + "\" is no path.", e);
    }
    throw new IllegalArgumentException("There is no file or folder \"" + place + "\".");
  }
}
