package io.daypass.identity;

/** Hears of every change of the directory, in the transaction that makes it. */
public interface DirectoryFollower {

  void changed(PersonChange change);
}
