package org.kaitei.query.grid;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.question.Answer;

/**
 * An indicator's figures over both clocks: what they describe goes down, when they were recorded
 * goes across.
 *
 * @param component that was asked for; null for all
 * @param next the cursor of the next page; null at the end
 */
public record GridDocument(
    IndicatorId indicator,
    String component,
    List<Recording> recordings,
    List<Row> rows,
    Long next,
    Instant asOf,
    long version)
    implements Answer {

  /**
   * A transaction of the ledger that concerned the indicator.
   *
   * @param recordedBy the subject that said the command
   */
  public record Recording(
      Instant recordedAt, String recordedBy, String department, List<Told> events) {}

  /** One event of it; what it changed is in the cells. */
  public record Told(long revision, long position, String kind, String reason, String eventId) {}

  /**
   * @param kind {@code baseline} or {@code measurement}
   * @param component null for the whole indicator
   * @param cells one for each recording: what stood after it; null when nothing did
   */
  public record Row(String kind, String component, Period period, List<@Nullable Cell> cells) {}

  /**
   * @param value a decimal; null unless the state is {@code measured}
   * @param state {@code measured}, {@code not-measured} or {@code withdrawn}
   * @param changed whether this recording said so
   * @param unit that the figure was recorded in, where it is not the indicator's any more; else
   *     null
   * @param position of the event since which it stands
   */
  public record Cell(String value, String state, boolean changed, String unit, long position) {

    /** Whether both say the same figure, however many decimals they have. */
    private boolean says(Cell other) {
      return other != null
          && state.equals(other.state)
          && Objects.equals(unit, other.unit)
          && (value == null
              ? other.value == null
              : other.value != null
                  && new BigDecimal(value).compareTo(new BigDecimal(other.value)) == 0);
    }

    /** The same where the figure before said it already. */
    Cell after(Cell before) {
      return says(before) ? new Cell(value, state, changed, unit, before.position) : this;
    }

    /** The same, said by a recording or not. */
    Cell standing(boolean changed) {
      return new Cell(value, state, changed, unit, position);
    }
  }
}
