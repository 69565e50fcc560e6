package io.daypass.api;

import io.daypass.identity.PersonId;
import io.daypass.people.ErasedRequests;
import io.daypass.people.PersonalCopies;
import org.springframework.stereotype.Component;

/** Answers that are kept for calls which are made twice. They show requests as they were. */
@Component
class KeptAnswers implements PersonalCopies {

  private final IdempotencyStore store;

  KeptAnswers(IdempotencyStore store) {
    this.store = store;
  }

  @Override
  public String place() {
    return "answers";
  }

  @Override
  public int erase(PersonId person, ErasedRequests requests) {
    return store.forgetAnswers(person);
  }
}
