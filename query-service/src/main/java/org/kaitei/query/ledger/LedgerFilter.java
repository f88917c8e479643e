package org.kaitei.query.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.EventNames;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Asking;
import org.kaitei.web.Parameters;

/**
 * What is looked for in the ledger: what all of it fits. Null wherever anything will do.
 *
 * @param by the subject who said it
 * @param department for which that was said: an id, or the text that an older event carries
 * @param kind a stored name, such as {@code note.amended}, or the kind of a stream, such as {@code
 *     note}
 * @param plan whose own events, or those of its indicators, are looked for
 * @param from the first moment at which it was recorded, and the last
 * @param value that stood before, stands after or is printed by a reported row, however a number is
 *     written
 * @param text words that must all stand in it
 */
@Parameters({"by", "department", "kind", "plan", "indicator", "from", "to", "value", "text"})
public record LedgerFilter(
    @Nullable String by,
    @Nullable String department,
    @Nullable String kind,
    @Nullable PlanId plan,
    @Nullable IndicatorId indicator,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String value,
    @Nullable String text) {

  public static final LedgerFilter ALL = of(Map.of());

  static LedgerFilter by(String subject) {
    return of(Map.of("by", subject));
  }

  static LedgerFilter ofDepartment(String said) {
    return of(Map.of("department", said));
  }

  /** Whether all that was recorded in its time fits. */
  boolean isOfTimeAlone() {
    return Stream.of(by, department, kind, plan, indicator, value, text).allMatch(Objects::isNull);
  }

  /**
   * What an address asks for; an empty parameter asks for nothing.
   *
   * @throws Refusal {@code malformed-parameter}, {@code backward-times} when the end lies before
   *     the beginning, or {@code not-found} for what cannot be an id
   */
  public static LedgerFilter of(Map<String, String> parameters) {
    String plan = given(parameters, "plan");
    String indicator = given(parameters, "indicator");
    String first = given(parameters, "from");
    String last = given(parameters, "to");
    Instant from = TimeSpan.from(first);
    Instant to = TimeSpan.to(last);
    if (from != null && to != null && from.isAfter(to)) {
      throw Refusal.malformed("backward-times", Map.of("from", first, "to", last));
    }
    return new LedgerFilter(
        given(parameters, "by"),
        given(parameters, "department"),
        kind(given(parameters, "kind")),
        plan == null ? null : Asking.id("plan", plan, PlanId::new),
        indicator == null ? null : Asking.id("indicator", indicator, IndicatorId::new),
        from,
        to,
        given(parameters, "value"),
        given(parameters, "text"));
  }

  private static @Nullable String given(Map<String, String> parameters, String name) {
    String said = parameters.get(name);
    return said == null || said.isBlank() ? null : said.strip();
  }

  private static @Nullable String kind(@Nullable String kind) {
    boolean known =
        kind == null
            || EventNames.all().stream().anyMatch(n -> n.equals(kind) || n.startsWith(kind + "."));
    if (!known) {
      throw Refusal.malformed(
          "malformed-parameter", Map.of("parameter", "kind", "value", kind, "takes", "kind"));
    }
    return kind;
  }
}
