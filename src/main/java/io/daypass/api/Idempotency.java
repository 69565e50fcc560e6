package io.daypass.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.daypass.api.IdempotencyStore.Answer;
import io.daypass.identity.PersonId;
import io.daypass.identity.Sha256;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import java.net.URI;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a POST with an {@code Idempotency-Key} happen once. Key, effect and answer are written in
 * one transaction: whatever was refused or failed leaves the key free.
 */
@Component
class Idempotency {

  private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,200}");

  private static final Refusal KEY_REUSED =
      Refusal.conflict(
          "idempotency-key-reused",
          "This Idempotency-Key was used for a different call; take a new one.");

  private final IdempotencyStore store;
  private final ObjectMapper json;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Idempotency(
      IdempotencyStore store, ObjectMapper json, Clock clock, TransactionTemplate transaction) {
    this.store = store;
    this.json = json;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * Acts, or repeats the answer of the first call with this key.
   *
   * @param key null acts without ado
   * @param what the path and the body; the same key with another is refused
   */
  ResponseEntity<?> once(
      PersonId person,
      @Nullable String key,
      String path,
      Object what,
      Supplier<ResponseEntity<?>> act) {
    if (key == null) {
      return act.get();
    }
    checkShape(key);
    String fingerprint = fingerprint(path, write(what));
    return transaction.execute(tx -> actOrRepeat(person, key, fingerprint, act));
  }

  /**
   * Acts, or refuses the second call with this key: for answers that must not be kept. The key is
   * taken before the act, outside its transactions, and given back when the act fails.
   */
  <T> T onceUnkept(PersonId person, @Nullable String key, String path, Supplier<T> act) {
    if (key == null) {
      return act.get();
    }
    checkShape(key);
    String fingerprint = fingerprint(path, "");
    if (!store.take(person, key, fingerprint, clock.instant())) {
      throw new Refused(alreadyRevealed(store.answer(person, key), fingerprint));
    }
    boolean done = false;
    try {
      T answer = act.get();
      done = true;
      return answer;
    } finally {
      if (!done) {
        store.free(person, key);
      }
    }
  }

  private static Refusal alreadyRevealed(Answer first, String fingerprint) {
    return first.fingerprint().equals(fingerprint)
        ? Refusal.conflict(
            "already-revealed",
            "This call was made before, and its answer is kept nowhere; take a new Idempotency-Key"
                + " to make a new credential.")
        : KEY_REUSED;
  }

  private ResponseEntity<?> actOrRepeat(
      PersonId person, String key, String fingerprint, Supplier<ResponseEntity<?>> act) {
    if (!store.take(person, key, fingerprint, clock.instant())) {
      return repeated(store.answer(person, key), fingerprint);
    }
    ResponseEntity<?> response = act.get();
    URI location = response.getHeaders().getLocation();
    store.answered(
        person,
        key,
        new Answer(
            fingerprint,
            response.getStatusCode().value(),
            location == null ? null : location.toString(),
            response.getBody() == null ? null : write(response.getBody())));
    return response;
  }

  private static ResponseEntity<?> repeated(Answer answer, String fingerprint) {
    if (!answer.fingerprint().equals(fingerprint)) {
      throw new Refused(KEY_REUSED);
    }
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    if (answer.location() != null) {
      headers.setLocation(URI.create(answer.location()));
    }
    return ResponseEntity.status(answer.status()).headers(headers).body(answer.response());
  }

  private static void checkShape(String key) {
    if (!SHAPE.matcher(key).matches()) {
      throw new Refused(
          Refusal.invalid(
              "idempotency-key-unreadable",
              "An Idempotency-Key has 1 to 200 visible ASCII characters; a UUID is good."));
    }
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), e);
    }
  }

  private static String fingerprint(String path, String body) {
    return Sha256.hex(path + "\n" + body);
  }
}
