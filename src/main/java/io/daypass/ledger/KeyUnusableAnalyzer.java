package io.daypass.ledger;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the program does not start with this key. */
class KeyUnusableAnalyzer extends AbstractFailureAnalyzer<KeyUnusable> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, KeyUnusable cause) {
    return new FailureAnalysis(
        "The key of the ledger cannot be used: " + cause.getMessage() + ".",
        "docs/operations.md says how the key is given.",
        null);
  }
}
