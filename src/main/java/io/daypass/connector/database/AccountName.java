package io.daypass.connector.database;

import io.daypass.entitlement.GrantId;
import io.daypass.identity.PersonId;
import java.util.regex.Pattern;

/**
 * The name of an account that Daypass makes: {@code jit_<holder>_<grant>}.
 *
 * <p>The whole grant id is in it, not a part: ids grow with time, so the first digits of two grants
 * of one minute are the same. With 57 characters at most it fits PostgreSQL's 63.
 */
final class AccountName {

  static final String PREFIX = "jit_";

  private static final int HOLDER_LENGTH = 20;
  private static final Pattern SHAPE = Pattern.compile("jit_[a-z0-9_]{1,20}_[0-9a-f]{32}");

  private AccountName() {}

  static String of(PersonId holder, GrantId grant) {
    String person = holder.value().replaceAll("[^a-z0-9]", "_");
    String shortened = person.substring(0, Math.min(HOLDER_LENGTH, person.length()));
    return PREFIX + shortened + "_" + grant.toString().replace("-", "");
  }

  /** Whether Daypass made this account. Nothing else is ever changed or dropped. */
  static boolean isOurs(String account) {
    return SHAPE.matcher(account).matches();
  }
}
