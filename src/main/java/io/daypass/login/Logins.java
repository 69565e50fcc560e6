package io.daypass.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.daypass.identity.Actor;
import io.daypass.identity.DirectoryStore;
import io.daypass.identity.PersonId;
import io.daypass.ledger.Ledger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Writes down who got in and who did not, and holds back who guesses. What is counted is counted on
 * this node and in memory: a login that succeeds costs no statement but once in half an hour.
 */
@Component
public class Logins implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Logins.class);
  private static final String HMAC = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int DIGITS = 16;
  private static final int NETWORK_BYTES = 8;

  /** Nothing else is given to the resolver, which would ask the network about a name. */
  private static final Pattern IP_6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  private final Ledger ledger;
  private final DirectoryStore directory;
  private final Clock clock;
  private final FailedLogins failures = new FailedLogins();
  private final RecentLogins recent = new RecentLogins();

  /** Forgotten when the program ends, so that no digest of it can be guessed afterwards. */
  private final SecretKeySpec key;

  Logins(Ledger ledger, DirectoryStore directory, Clock clock) {
    this.ledger = ledger;
    this.directory = directory;
    this.clock = clock;
    byte[] random = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, HMAC);
  }

  /** How long to wait before a password is looked at again; empty when there is no need to. */
  public Optional<Duration> pause(Attempt attempt) {
    return failures.pause(guesser(attempt), clock.instant());
  }

  /** Somebody tried again while they had to wait. */
  public void heldBack(Attempt attempt) {
    failed(attempt, WhyFailed.HELD_BACK);
  }

  /** Somebody was not let in. */
  public void failed(Attempt attempt) {
    failed(attempt, whyFailed(attempt.name()));
  }

  /** A person got in. */
  public void succeeded(Actor.Human actor, Entrance entrance) {
    String address = actor.address() == null ? "" : actor.address();
    append(failures.succeeded(guesser(new Attempt(actor.subject(), address, entrance))));
    var login = new RecentLogins.Login(actor.subject(), address, entrance);
    if (recent.isNew(login, clock.instant())) {
      boolean told = false;
      try {
        append(List.of(new LoginEvent.Succeeded(actor, entrance)));
        told = true;
      } finally {
        if (!told) {
          recent.forget(login);
        }
      }
    }
  }

  @Override
  public void destroy() {
    try {
      append(failures.rest());
    } catch (RuntimeException away) {
      LOG.warn("failed logins that were only counted are lost: {}", away.toString());
    }
  }

  private void failed(Attempt attempt, WhyFailed why) {
    append(
        failures.failed(
            guesser(attempt), whose(attempt.name()), shortened(attempt), why, clock.instant()));
  }

  private void append(List<LoginEvent> events) {
    events.forEach(ledger::appendAlone);
  }

  private WhyFailed whyFailed(String name) {
    if (!isKnown(name)) {
      return WhyFailed.UNKNOWN_NAME;
    }
    return directory.passwordHash(new PersonId(name)).isPresent()
        ? WhyFailed.WRONG_PASSWORD
        : WhyFailed.MAY_NOT_LOG_IN;
  }

  private TriedName whose(String name) {
    return isKnown(name)
        ? new TriedName.Known(new PersonId(name))
        : new TriedName.Unknown(digest(name));
  }

  private boolean isKnown(String name) {
    return PersonId.isValid(name) && directory.knows(new PersonId(name));
  }

  private Guesser guesser(Attempt attempt) {
    return new Guesser(digest(attempt.name()), network(attempt.address()));
  }

  private String digest(String name) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(name.getBytes(UTF_8))).substring(0, DIGITS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }

  /** With IPv6 a single machine often has 2^64 addresses. */
  static String network(String address) {
    if (!IP_6.matcher(address).matches()) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return bytes.length <= NETWORK_BYTES
          ? address
          : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) + "/64";
    } catch (UnknownHostException unreadable) {
      return address;
    }
  }

  /** An address that a proxy passes on is a text like any other. */
  private static Attempt shortened(Attempt attempt) {
    String address = attempt.address();
    String readable = address.codePoints().allMatch(Logins::isPrintable) ? address : "unreadable";
    return new Attempt(
        "", readable.substring(0, Math.min(readable.length(), 64)), attempt.entrance());
  }

  private static boolean isPrintable(int character) {
    return character > ' ' && character < 0x7f;
  }
}
