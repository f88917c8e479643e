package org.kaitei.access.repeat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kaitei.access.Actors;
import org.kaitei.access.repeat.KeptAnswers.Found;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.web.IdempotencyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has calls on accounts done once for every {@code Idempotency-Key}. Sent again within a day, the
 * same call does nothing and is answered as the first time, as far as that may be kept. What it
 * does and what is kept of it commit together.
 */
public final class AnsweredOnce {

  /** The others say nothing of the request, only that it has to be sent again. */
  private static final Set<Kind> DECIDED =
      EnumSet.of(Kind.NOT_FOUND, Kind.CONFLICT, Kind.INVALID, Kind.MALFORMED);

  private record Refused(Kind kind, String code, Map<String, Object> facts) {}

  private final KeptAnswers kept;
  private final TransactionOperations transactions;
  private final Actors actors;
  private final JsonMapper json;

  public AnsweredOnce(
      JdbcClient database, TransactionOperations transactions, Actors actors, JsonMapper json) {
    this.kept = new KeptAnswers(database);
    this.transactions = transactions;
    this.actors = actors;
    this.json = json;
  }

  /** What stands longer than it is answered again. */
  public void forget() {
    kept.forget();
  }

  /**
   * @throws Refusal {@code key-reused}, {@code request-under-way}, {@code malformed-key}, and what
   *     the call itself refuses
   */
  public <T, K> T once(HttpServletRequest request, Kept<T, K> form, Supplier<T> call) {
    return once(request, form, () -> {}, call);
  }

  /**
   * @param before what is done each time that the call is not merely answered again, and stays done
   *     when the call is refused
   */
  public <T, K> T once(
      HttpServletRequest request, Kept<T, K> form, Runnable before, Supplier<T> call) {
    Optional<IdempotencyKey> sent = IdempotencyKey.of(request);
    if (sent.isEmpty()) {
      before.run();
      return call.get();
    }
    String subject = actors.now().subject();
    Optional<Found> earlier = kept.find(subject, sent.get());
    if (earlier.isPresent()) {
      return again(form, earlier.get());
    }
    before.run();
    return decided(subject, sent.get(), form, call);
  }

  private <T, K> T decided(String subject, IdempotencyKey sent, Kept<T, K> form, Supplier<T> call) {
    Supplier<T> answer;
    try {
      answer = transactions.execute(deciding -> claimed(subject, sent, form, call));
    } catch (Refusal refusal) {
      if (DECIDED.contains(refusal.kind())) {
        var refused = new Refused(refusal.kind(), refusal.code(), refusal.facts());
        kept.keep(subject, sent, new Found(null, json.writeValueAsString(refused)));
      }
      throw refusal;
    }
    return answer.get();
  }

  private <T, K> Supplier<T> claimed(
      String subject, IdempotencyKey sent, Kept<T, K> form, Supplier<T> call) {
    if (!kept.claim(subject, sent)) {
      throw new Refusal(Kind.UNDER_WAY, "request-under-way", Map.of("key", sent.key()), List.of());
    }
    Optional<Found> meanwhile = kept.find(subject, sent);
    if (meanwhile.isPresent()) {
      return () -> again(form, meanwhile.get());
    }
    T answer = call.get();
    String told = json.writeValueAsString(form.of().apply(answer));
    kept.keep(subject, sent, new Found(told, null));
    return () -> answer;
  }

  private <T, K> T again(Kept<T, K> form, Found found) {
    if (found.refusal() != null) {
      Refused refused = json.readValue(found.refusal(), Refused.class);
      throw new Refusal(refused.kind(), refused.code(), refused.facts(), List.of());
    }
    return form.again().apply(json.readValue(found.answer(), form.type()));
  }
}
