package org.kaitei.access.token;

import com.github.benmanes.caffeine.cache.Cache;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kaitei.access.Actor;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.log.Kind;
import org.kaitei.access.store.Fresh;
import org.kaitei.ledger.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tokens, by which programs act for an account, with the rights that it has at the time. Only their
 * hashes are kept. One that was revoked elsewhere is good for five seconds more at most.
 */
public final class Tokens {

  /** So that a token that is left lying around is recognised as one of ours. */
  private static final String PREFIX = "kaitei_";

  private static final int BYTES = 32;
  private static final int LONGEST_LABEL = 100;
  private static final int MOST_DAYS = 366;
  private static final Duration OF_THE_SERVICE = Duration.ofHours(1);

  private final Cache<TokenHash, Optional<String>> subjects = Fresh.cache();
  private final SecureRandom random = new SecureRandom();
  private final TokenStore store;
  private final AccessLog log;

  public Tokens(JdbcClient database, AccessLog log) {
    this.store = new TokenStore(database);
    this.log = log;
  }

  /**
   * Whose token it is; empty when it is nobody's, is past its time or was revoked, or when the
   * account is closed.
   */
  public Optional<String> subjectOf(String token) {
    return subjects.get(TokenHash.of(token), store::subject);
  }

  /**
   * @param days how long it is good for
   * @throws Refusal {@code unfit-token}
   */
  public Issued issue(String subject, String label, int days, String by) {
    if (label.isBlank() || label.length() > LONGEST_LABEL || days < 1 || days > MOST_DAYS) {
      throw Refusal.invalid("unfit-token", Map.of("longest", LONGEST_LABEL, "mostDays", MOST_DAYS));
    }
    String value = value();
    Token token = store.add(subject, TokenHash.of(value), label.strip(), Duration.ofDays(days));
    log.change(Kind.TOKEN_MADE, by, subject, null);
    return new Issued(token, value);
  }

  /** For Kaitei itself, when one of its services asks the other. */
  public String forService() {
    store.dropExpired();
    String value = value();
    store.add(Actor.SERVICE.subject(), TokenHash.of(value), "service", OF_THE_SERVICE);
    return value;
  }

  public List<Token> of(String subject) {
    return store.of(subject);
  }

  /**
   * @throws Refusal {@code token-not-found} when the subject has no such token
   */
  public void revoke(String subject, UUID id, String by) {
    if (!store.remove(subject, id)) {
      throw Refusal.notFound("token", id);
    }
    subjects.invalidateAll();
    log.change(Kind.TOKEN_REVOKED, by, subject, null);
  }

  private String value() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
