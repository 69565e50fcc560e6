package io.daypass.connector.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.NestedExceptionUtils;

/** The codes by which a database says why it refused (ISO/IEC 9075, PostgreSQL appendix A). */
final class SqlStates {

  /**
   * Another session was changing the same account: it exists already (42710, 23505) or no longer
   * (42704; H2: 90032), was changed under our hands (XX000, "tuple concurrently updated"), or is
   * locked (55P03, 40001, 40P01).
   */
  private static final Set<String> OVERTAKEN =
      Set.of("42710", "23505", "42704", "90032", "XX000", "55P03", "40001", "40P01");

  private SqlStates() {}

  static Optional<String> of(Exception failure) {
    return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
        ? Optional.ofNullable(cause.getSQLState())
        : Optional.empty();
  }

  static boolean isOvertaken(Exception failure) {
    return of(failure).filter(OVERTAKEN::contains).isPresent();
  }
}
