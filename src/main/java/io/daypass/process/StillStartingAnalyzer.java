package io.daypass.process;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when the start of another node stands in the way. */
class StillStartingAnalyzer extends AbstractFailureAnalyzer<StillStarting> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, StillStarting cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Start this node again: it waits again. If the other one hangs, stop it first.",
        cause);
  }
}
