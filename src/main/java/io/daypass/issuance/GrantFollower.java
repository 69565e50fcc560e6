package io.daypass.issuance;

import java.util.Collection;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Whoever follows grants from outside: the process engine. Called outside any transaction and after
 * the facts are committed; when it fails, it is called again, so it must bear repetition.
 */
public interface GrantFollower {

  /** The event that somebody waits for has come; see {@link Waits}. */
  void settled(Grant grant);

  /** A target has failed for the third time or more; the guard goes on. */
  void stuck(Grant grant, Hold hold, String error);

  /** A hold that was stuck has succeeded. */
  void recovered(Grant grant, Hold hold);

  /**
   * Forgets troubles that are over, in case whoever should have said so died before.
   *
   * @param stillStuck which of these holds are still in trouble
   */
  void forgetWhatIsOver(UnaryOperator<Collection<UUID>> stillStuck);
}
