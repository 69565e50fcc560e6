package io.daypass.login;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who has got in lately. A program logs in with every call; that is one login, not thousands. */
final class RecentLogins {

  static final Duration SAME = Duration.ofMinutes(30);

  private static final int MOST = 10_000;

  private final Map<Login, Instant> since =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Login, Instant> eldest) {
          return size() > MOST;
        }
      };

  /** One person who comes from one address to one door. */
  record Login(String person, String address, Entrance entrance) {}

  /** Whether it is worth telling; from then on it is not, for a while. */
  synchronized boolean isNew(Login login, Instant now) {
    Instant known = since.get(login);
    if (known != null && now.isBefore(known.plus(SAME))) {
      return false;
    }
    since.remove(login);
    since.put(login, now);
    return true;
  }

  synchronized void forget(Login login) {
    since.remove(login);
  }
}
