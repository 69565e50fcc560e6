package io.daypass.people;

import io.daypass.identity.PersonId;

/**
 * A place to which what people wrote is copied, so that it has to be erased there as well. Works in
 * the caller's transaction.
 */
public interface PersonalCopies {

  /** What this place is called in the ledger, such as {@code engine}. */
  String place();

  /**
   * Erases every copy of what the person wrote, and of what was written about their requests.
   *
   * @return how many rows were deleted or emptied
   */
  int erase(PersonId person, ErasedRequests requests);
}
