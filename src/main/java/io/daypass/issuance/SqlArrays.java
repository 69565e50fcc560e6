package io.daypass.issuance;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.support.SqlArrayValue;

/** Ids as one parameter, for {@code = any(?)}. */
final class SqlArrays {

  private SqlArrays() {}

  static SqlArrayValue uuids(Collection<UUID> ids) {
    return new SqlArrayValue("uuid", ids.toArray());
  }
}
