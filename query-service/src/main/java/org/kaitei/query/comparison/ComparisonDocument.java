package org.kaitei.query.comparison;

import java.time.Instant;
import java.util.List;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.StreamId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Answer;
import org.kaitei.query.views.Entry;

/**
 * What became of a sheet between two moments, or beside two editions of its plan.
 *
 * @param rows only those that differ, in the order of the later sheet, removed ones last
 * @param complete false when so many events lie between that only the last of each stream were
 *     looked through
 */
public record ComparisonDocument(
    PlanId plan,
    int reportingYear,
    Side from,
    Side to,
    List<Row> rows,
    boolean complete,
    Instant asOf,
    long version)
    implements Answer {

  /** What became of a row or a cell. */
  public enum Fate {
    ADDED,
    CHANGED,
    REMOVED
  }

  /**
   * @param edition whose targets were shown; null for those that stood
   */
  public record Side(Instant asOf, Integer edition) {}

  /**
   * @param component null for the whole indicator
   * @param indicator as it is now, or was when the row is no more
   */
  public record Row(
      String table,
      String no,
      String component,
      IndicatorId indicator,
      String name,
      Fate fate,
      List<Cell> cells) {}

  /**
   * @param cell {@code indicator}, {@code name}, {@code section}, {@code initiative}, {@code
   *     group}, {@code relisted}, {@code unit}, {@code baseline}, {@code actual/2021}, {@code
   *     target}, {@code achievement}, {@code reported}, {@code judgement} or {@code warnings}
   * @param before null when nothing stood there
   * @param after null when nothing stands there any more
   * @param events that did it, in the order of the ledger
   */
  public record Cell(String cell, Object before, Object after, Fate fate, List<Did> events) {}

  /**
   * An event that changed a cell.
   *
   * @param kind its stored name
   * @param recordedBy null in answers to the public; department and reason likewise
   * @param reason null when none was needed
   */
  public record Did(
      String stream,
      long revision,
      long position,
      String kind,
      Instant recordedAt,
      String recordedBy,
      String department,
      String reason,
      String eventId) {

    /** What anybody may know of it. */
    public Did withoutWhoAndWhy() {
      return new Did(stream, revision, position, kind, recordedAt, null, null, null, eventId);
    }

    static Did of(StreamId stream, Entry entry) {
      return of(stream, entry, entry.reason());
    }

    /**
     * @param reason where the entry is part of something that states it
     */
    static Did of(StreamId stream, Entry entry, String reason) {
      return new Did(
          stream.value(),
          entry.revision(),
          entry.position(),
          stream.kind() + "." + entry.kind(),
          entry.recordedAt(),
          entry.recordedBy(),
          entry.department(),
          reason,
          entry.eventId());
    }
  }
}
