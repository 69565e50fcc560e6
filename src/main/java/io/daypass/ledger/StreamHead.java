package io.daypass.ledger;

/** Where a stream ends: how many entries it has, and the leaf hash of the last one. */
record StreamHead(long version, LeafHash lastLeaf) {

  static final StreamHead START = new StreamHead(0, LeafHash.NONE);

  long nextSeq() {
    return version + 1;
  }
}
