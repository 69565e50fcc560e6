package io.daypass.evidence;

import io.daypass.ledger.LedgerEntry;
import io.daypass.ledger.LedgerStore;
import io.daypass.ledger.StreamId;
import io.daypass.request.RequestId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** All that proves the story of one request, in one file. */
@Component
public class Dossiers {

  private final LedgerStore entries;

  Dossiers(LedgerStore entries) {
    this.entries = entries;
  }

  /** Writes the dossier of a request as a ZIP file, and leaves the stream open. */
  public void write(RequestId request, OutputStream to) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(to);
    zip.putNextEntry(new ZipEntry("entries.ndjson"));
    for (LedgerEntry entry : entries.entries(StreamId.request(request.value()))) {
      zip.write(entry.body());
      zip.write('\n');
    }
    zip.closeEntry();
    zip.finish();
  }
}
