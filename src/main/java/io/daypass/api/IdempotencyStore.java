package io.daypass.api;

import io.daypass.identity.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code idempotency_key}. */
@Component
class IdempotencyStore {

  private final JdbcClient jdbc;

  IdempotencyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What was answered before.
   *
   * @param fingerprint of the call that used the key first
   * @param response as JSON; null when it must not be kept
   */
  record Answer(
      String fingerprint, int status, @Nullable String location, @Nullable String response) {}

  /** Takes a key; false when it has been used. Waits for another call that is using it now. */
  boolean take(PersonId person, String key, String fingerprint, Instant now) {
    return jdbc.sql(
                """
                insert into idempotency_key (person_id, key_value, fingerprint, created_at)
                values (?, ?, ?, ?) on conflict do nothing""")
            .params(person.value(), key, fingerprint, now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void answered(PersonId person, String key, Answer answer) {
    jdbc.sql(
            """
            update idempotency_key set status = ?, location = ?, response = ?
            where person_id = ? and key_value = ?""")
        .params(answer.status(), answer.location(), answer.response(), person.value(), key)
        .update();
  }

  void free(PersonId person, String key) {
    jdbc.sql("delete from idempotency_key where person_id = ? and key_value = ?")
        .params(person.value(), key)
        .update();
  }

  Answer answer(PersonId person, String key) {
    return jdbc.sql(
            """
            select fingerprint, status, location, response from idempotency_key
            where person_id = ? and key_value = ?""")
        .params(person.value(), key)
        .query(
            (row, n) ->
                new Answer(
                    row.getString("fingerprint"),
                    row.getInt("status"),
                    row.getString("location"),
                    row.getString("response")))
        .single();
  }

  /**
   * Empties the answers that a person got, and those that somebody else got about the person's
   * requests or about what the person decided. The keys stay used.
   */
  int forgetAnswers(PersonId person) {
    return jdbc.sql(
            """
            update idempotency_key set response = null
            where response is not null and (person_id = :person
              or exists (select 1 from access_request r
                where (r.requester = :person or r.beneficiary = :person
                    or exists (select 1 from approval a
                      where a.request_id = r.request_id and a.approver = :person))
                  and position(cast(r.request_id as varchar(36)) in response) > 0))""")
        .param("person", person.value())
        .update();
  }
}
