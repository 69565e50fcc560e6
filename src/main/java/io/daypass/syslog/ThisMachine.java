package io.daypass.syslog;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What this machine is called, as the host of a message. */
public final class ThisMachine {

  private static final String UNKNOWN = "localhost";

  private ThisMachine() {}

  public static String name() {
    try {
      String name = InetAddress.getLocalHost().getHostName();
      SyslogText.checkField("HOSTNAME", name, 255);
      return name;
    } catch (UnknownHostException | IllegalArgumentException e) {
      return UNKNOWN;
    }
  }
}
