package org.kaitei.access.signin;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaitei.access.account.OwnPasswordTries;
import org.kaitei.access.rate.Network;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How often somebody tried to sign in, by the name that they typed and by where they come from.
 * Counted in the database before the password is looked at, so that neither several at once nor
 * several instances allow more tries than one. Names are counted whether or not there is such an
 * account.
 */
public final class Attempts implements OwnPasswordTries {

  /**
   * @param ofName how many failures one name may have within the window
   * @param ofAddress how many one address may have; a whole town hall may come from one
   */
  public record Limits(int ofName, int ofAddress, Duration window) {}

  private static final String COUNT =
      """
      insert into access.sign_in_attempt as known (key, tries, since) values (:key, 1, :now)
      on conflict (key) do update set
        tries = case when known.since <= :stale then 1 else known.tries + 1 end,
        since = case when known.since <= :stale then :now else known.since end
      returning tries, since
      """;

  private record Counted(int tries, OffsetDateTime since) {}

  private final JdbcClient database;
  private final Limits limits;
  private final InstantSource clock;

  public Attempts(JdbcClient database, Limits limits, InstantSource clock) {
    this.database = database;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Counts one more try. An address that has to wait keeps no name from signing in elsewhere.
   *
   * @throws Refusal {@code too-many-attempts} when it is one too many, with the seconds to wait
   */
  public void count(String name, String address) {
    count(keyOfAddress(address), limits.ofAddress());
    count(keyOfName(name), limits.ofName());
  }

  @Override
  public void countOwn(String subject) {
    count(keyOfOwn(subject), limits.ofName());
  }

  @Override
  public void succeededWithOwn(String subject) {
    drop(keyOfOwn(subject));
  }

  private void count(String key, int most) {
    Instant now = clock.instant();
    Counted counted =
        database
            .sql(COUNT)
            .param("key", key)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("stale", now.minus(limits.window()).atOffset(ZoneOffset.UTC))
            .query(Counted.class)
            .single();
    if (counted.tries() > most) {
      Instant open = counted.since().toInstant().plus(limits.window());
      long seconds = Math.max(1, Duration.between(now, open).toSeconds() + 1);
      throw new Refusal(
          Refusal.Kind.TOO_MANY, "too-many-attempts", Map.of("retryAfter", seconds), List.of());
    }
  }

  /** It was them: what they mistyped before does not count, nor does anything from long ago. */
  public void succeeded(String name, String address) {
    drop(keyOfName(name));
    database
        .sql("update access.sign_in_attempt set tries = tries - 1 where key = ? and tries > 0")
        .param(keyOfAddress(address))
        .update();
    forget();
  }

  private void drop(String key) {
    database.sql("delete from access.sign_in_attempt where key = ?").param(key).update();
  }

  /** Drops what no longer counts. */
  public void forget() {
    database
        .sql("delete from access.sign_in_attempt where since <= ?")
        .param(clock.instant().minus(limits.window()).atOffset(ZoneOffset.UTC))
        .update();
  }

  private static String keyOfName(String name) {
    return hash(
        "name "
            + Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
  }

  private static String keyOfOwn(String subject) {
    return hash("own " + subject);
  }

  private static String keyOfAddress(String address) {
    return hash("address " + Network.of(address));
  }

  /** People type their password where the name goes, and the table need not know who tried. */
  private static String hash(String text) {
    return Sha256.hex(text);
  }
}
