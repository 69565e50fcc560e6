package io.daypass.api;

import io.daypass.identity.Actor;
import io.daypass.identity.CurrentActor;
import io.daypass.identity.Duty;
import io.daypass.identity.PersonId;
import io.daypass.people.Erasure;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What operators do about people. */
@RestController
@RequestMapping("/api/v1/people")
class PeopleController {

  private final Erasure erasure;
  private final Views views;
  private final Idempotency idempotency;
  private final CurrentActor currentActor;

  PeopleController(
      Erasure erasure, Views views, Idempotency idempotency, CurrentActor currentActor) {
    this.erasure = erasure;
    this.views = views;
    this.idempotency = idempotency;
    this.currentActor = currentActor;
  }

  /**
   * What was erased.
   *
   * @param requests how many requests were the person's
   * @param texts how many reasons and comments were deleted
   * @param copies how many copies were deleted or emptied, by place
   */
  record ErasureView(String person, int requests, int texts, Map<String, Integer> copies) {}

  @Operation(
      summary =
          "Erase what a person wrote and what is known of them, for good. For operators, and only"
              + " after the person has left")
  @PostMapping("/{login}/erasure")
  ResponseEntity<?> erase(
      @PathVariable String login,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    Actor.Human actor = currentActor.get();
    return idempotency.once(
        actor.person(),
        key,
        "POST people/" + login + "/erasure",
        "",
        () -> ResponseEntity.ok(erased(login, actor)));
  }

  private ErasureView erased(String login, Actor.Human actor) {
    if (!Duty.OPERATOR.isOf(views.caller())) {
      throw new Refused(
          Refusal.forbidden("may-not-erase", "Only operators may erase what a person wrote."));
    }
    if (!PersonId.isValid(login)) {
      throw new Refused(Refusal.notFound("no-such-person", "There is no person of this name."));
    }
    Erasure.Erased done = erasure.erase(new PersonId(login), actor);
    return new ErasureView(done.person().value(), done.requests(), done.texts(), done.copies());
  }
}
