package org.kaitei.query.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;

/**
 * Asks for a page of what fits, newest first.
 *
 * @param limit how many events at most
 * @param before the position that all of them come before; {@link Long#MAX_VALUE} for the newest
 */
public record LedgerSearch(LedgerFilter filter, int limit, long before, Moment moment)
    implements Question<LedgerDocument> {

  /**
   * @param before as an address says it; null or empty for the newest
   * @throws Refusal {@code malformed-parameter}
   */
  public static LedgerSearch page(
      LedgerFilter filter, int limit, @Nullable String before, Moment moment) {
    if (before == null || before.isBlank()) {
      return new LedgerSearch(filter, limit, Long.MAX_VALUE, moment);
    }
    if (!before.matches("[1-9]\\d{0,17}")) {
      throw Refusal.malformed(
          "malformed-parameter",
          Map.of("parameter", "before", "value", before, "takes", "position"));
    }
    return new LedgerSearch(filter, limit, Long.parseLong(before), moment);
  }

  @Override
  public LedgerSearch at(Moment moment) {
    return new LedgerSearch(filter, limit, before, moment);
  }

  @Override
  public Class<LedgerDocument> answer() {
    return LedgerDocument.class;
  }
}
