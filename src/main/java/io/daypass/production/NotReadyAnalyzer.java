package io.daypass.production;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what is missing as a list for people, without a stack trace. */
class NotReadyAnalyzer extends AbstractFailureAnalyzer<NotReady> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NotReady cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Set right what is named above and start again. docs/operations.md explains every variable.",
        cause);
  }
}
