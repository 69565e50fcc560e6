package io.daypass.evidence;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of an export go, one after the other. */
interface Destination {

  /** Begins the next file and ends the one before it; never close what this gives. */
  OutputStream file(String name) throws IOException;
}
