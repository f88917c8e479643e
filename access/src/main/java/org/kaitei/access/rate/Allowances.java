package org.kaitei.access.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.kaitei.access.Actor;
import org.kaitei.ledger.Refusal;

/** What is left to everybody who has asked for something lately. */
public final class Allowances {

  private static final Duration PERIOD = Duration.ofMinutes(1);
  private static final int MOST_REMEMBERED = 100_000;

  /** Whose requests are counted together. */
  private record Counted(String whose, Kind kind) {}

  /** What a call is, to who counts calls. */
  public enum Call {
    READS,
    WRITES,
    /** Reads what is made for it at length, see {@link Costly}. */
    READS_FILE
  }

  private enum Kind {
    READS,
    WRITES,
    ANONYMOUS,
    ANONYMOUS_FILES
  }

  private final Rates rates;
  private final TimeMeter time;

  /** An allowance that was not touched for its whole period is full again, and need not be kept. */
  private final Cache<Counted, Bucket> buckets =
      Caffeine.newBuilder().expireAfterAccess(PERIOD).maximumSize(MOST_REMEMBERED).build();

  public Allowances(Rates rates, TimeMeter time) {
    this.rates = rates;
    this.time = time;
  }

  /**
   * @param address from which the request comes
   * @throws Refusal {@code too-many-requests} with the seconds after which one more is allowed
   */
  public void take(Actor actor, String address, Call call) {
    if (actor.equals(Actor.SERVICE)) {
      return;
    }
    Kind kind = actor.isSignedIn() ? ofAccount(call) : ofAddress(call);
    int most = most(kind);
    if (most == 0) {
      return;
    }
    var counted = new Counted(actor.isSignedIn() ? actor.subject() : Network.of(address), kind);
    ConsumptionProbe taken =
        buckets.get(counted, first -> bucket(most)).tryConsumeAndReturnRemaining(1);
    if (!taken.isConsumed()) {
      long seconds = Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds() + 1;
      throw new Refusal(
          Refusal.Kind.TOO_MANY,
          "too-many-requests",
          Map.of("retryAfter", seconds, "mostPerMinute", most),
          List.of());
    }
  }

  private static Kind ofAccount(Call call) {
    return call == Call.WRITES ? Kind.WRITES : Kind.READS;
  }

  private static Kind ofAddress(Call call) {
    return call == Call.READS_FILE ? Kind.ANONYMOUS_FILES : Kind.ANONYMOUS;
  }

  private int most(Kind kind) {
    return switch (kind) {
      case READS -> rates.reads();
      case WRITES -> rates.writes();
      case ANONYMOUS -> rates.anonymous();
      case ANONYMOUS_FILES -> rates.files();
    };
  }

  private Bucket bucket(int most) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, PERIOD))
        .withCustomTimePrecision(time)
        .build();
  }
}
