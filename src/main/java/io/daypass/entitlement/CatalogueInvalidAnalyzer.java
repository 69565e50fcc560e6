package io.daypass.entitlement;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a broken catalogue at start as a list for people, without a stack trace. */
class CatalogueInvalidAnalyzer extends AbstractFailureAnalyzer<CatalogueInvalid> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, CatalogueInvalid cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Change the lines named above and start again. docs/catalogue.md explains every key.",
        cause);
  }
}
