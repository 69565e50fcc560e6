package io.daypass.people;

import io.daypass.identity.DirectoryFollower;
import io.daypass.identity.PersonChange;
import io.daypass.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Writes down how the directory changes, together with the change. */
@Component
class RecordPeople implements DirectoryFollower {

  private final Ledger ledger;

  RecordPeople(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void changed(PersonChange change) {
    ledger.append(PersonEvent.of(change));
  }
}
