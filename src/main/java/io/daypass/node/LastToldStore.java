package io.daypass.node;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code last_told}. */
@Component
class LastToldStore {

  private final JdbcClient jdbc;

  LastToldStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> told(String thing) {
    return jdbc.sql("select told from last_told where thing = ?")
        .param(thing)
        .query(String.class)
        .optional();
  }

  /** The salt that belongs to a thing, made of this one where it has none yet. */
  byte[] salt(String thing, byte[] fresh) {
    jdbc.sql(
            """
            insert into last_told (thing, told, salt) values (?, '', ?)
            on conflict do nothing""")
        .params(thing, fresh)
        .update();
    return jdbc.sql("select salt from last_told where thing = ?")
        .param(thing)
        .query(byte[].class)
        .single();
  }

  /**
   * Notes what is told now, in the caller's transaction.
   *
   * @return whether it is something else than before; of two nodes at once, one gets true
   */
  boolean note(String thing, String value) {
    int added =
        jdbc.sql("insert into last_told (thing, told) values (?, ?) on conflict do nothing")
            .params(thing, value)
            .update();
    return added == 1
        || jdbc.sql("update last_told set told = ? where thing = ? and told <> ?")
                .params(value, thing, value)
                .update()
            == 1;
  }
}
