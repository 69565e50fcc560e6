package io.daypass.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether this node may rely on the ledger. While it may not, nobody gets new access; what is held
 * goes on to be taken away, and entries go on to be written.
 */
@Component
public class LedgerTrust {

  private static final Logger LOG = LoggerFactory.getLogger(LedgerTrust.class);

  private final Map<String, String> reasons = new ConcurrentSkipListMap<>();
  private final List<Supplier<Optional<String>>> questions = new CopyOnWriteArrayList<>();

  /**
   * No new grants from now on, and nothing is put in order or signed on this node.
   *
   * @param source who says so, a word; its last reason counts
   * @param why a sentence for whoever is refused, without a full stop
   */
  public void distrust(String source, String why) {
    if (!why.equals(reasons.put(source, why))) {
      LOG.error("the ledger is not trusted, no new access is given, revocations go on: {}", why);
    }
  }

  /** Takes back what this source said. */
  public void trustAgain(String source) {
    if (reasons.remove(source) != null) {
      LOG.info("the ledger is trusted again as far as {} can tell", source);
    }
  }

  /** Every reason, a sentence; empty when new access may be given. */
  public Optional<String> whyNoNewGrants() {
    List<String> all =
        Stream.concat(
                reasons.values().stream(),
                questions.stream().flatMap(question -> question.get().stream()))
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", all));
  }

  /** Whether nothing may be signed. */
  boolean isDistrusted() {
    return !reasons.isEmpty();
  }

  /** Asks this too whenever it is asked; an answer is a reason, but none against signing. */
  void ask(Supplier<Optional<String>> question) {
    questions.add(question);
  }
}
