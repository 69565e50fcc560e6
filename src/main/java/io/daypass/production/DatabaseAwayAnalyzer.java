package io.daypass.production;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which settings to look at when Daypass's own database cannot be reached at start. */
class DatabaseAwayAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

  /** No connection (08), no login (28), no such database (3D); anything else is not about these. */
  private static final String ABOUT_THE_CONNECTION = "(08|28|3D).*";

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
    if (!String.valueOf(cause.getSQLState()).matches(ABOUT_THE_CONNECTION)) {
      return null;
    }
    return new FailureAnalysis(
        "Daypass cannot use its own database: " + cause.getMessage(),
        "See that the database runs and lets Daypass in, and check DAYPASS_DB_URL,"
            + " DAYPASS_DB_USERNAME and DAYPASS_DB_PASSWORD_FILE.",
        cause);
  }
}
