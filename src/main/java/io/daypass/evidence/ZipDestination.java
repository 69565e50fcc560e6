package io.daypass.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP that is written while it is read. One that broke off has no end, which every reader sees.
 */
final class ZipDestination implements Destination {

  private final ZipOutputStream zip;
  private final Instant time;

  /**
   * @param time of every file in it
   */
  ZipDestination(OutputStream to, Instant time) {
    this.zip = new ZipOutputStream(to);
    this.time = time;
  }

  @Override
  public OutputStream file(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(time.toEpochMilli());
    zip.putNextEntry(entry);
    return zip;
  }

  /** Writes the end of the ZIP and leaves the stream below open. */
  void finish() throws IOException {
    zip.finish();
  }
}
