package io.daypass.connector.ssh;

import java.time.Instant;

/** A certificate that was read back: its text, and what is signed in it. */
record ValidCertificate(String line, long serial, String keyId, String principal, Instant until) {}
