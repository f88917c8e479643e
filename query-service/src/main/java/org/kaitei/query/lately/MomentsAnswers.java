package org.kaitei.query.lately;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.lately.MomentsDocument.Recorded;
import org.kaitei.query.ledger.LedgerEntries;
import org.kaitei.query.ledger.LedgerEntry;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;
import org.kaitei.sheet.SheetId;

/** Answers when a sheet changed. */
public final class MomentsAnswers {

  static final int MOST = 60;

  private final ViewReader reader;

  public MomentsAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public MomentsDocument moments(MomentsOf question) {
    SheetId id = question.sheet();
    ViewsAt views = reader.at(question.moment().asOf());
    SheetParts sheet =
        SheetParts.find(views, id, null)
            .orElseThrow(() -> Refusal.notFound("sheet", id.stream().id()));
    List<Recorded> moments =
        together(views, concerning(id, sheet.byId().keySet())).values().stream()
            .limit(MOST)
            .map(MomentsAnswers::recorded)
            .toList();
    return new MomentsDocument(id.plan(), id.year(), moments, views.mark(), sheet.version());
  }

  private static Predicate<LedgerEntry> concerning(SheetId sheet, Set<IndicatorId> shown) {
    return entry ->
        entry.stream().equals(sheet.stream())
            || entry.stream().equals(sheet.plan().stream())
            || (entry.stream().kind().equals("indicator") && shown.contains(entry.indicator()));
  }

  /** What was recorded at once changed the sheet at once. */
  private static Map<Instant, List<LedgerEntry>> together(
      ViewsAt views, Predicate<LedgerEntry> concerning) {
    Map<Instant, List<LedgerEntry>> together = new LinkedHashMap<>();
    LedgerEntries.newestFirst(views, Long.MAX_VALUE)
        .limit(ChangesAnswers.LOOKED_THROUGH)
        .filter(concerning)
        .forEach(
            entry ->
                together.computeIfAbsent(entry.recordedAt(), none -> new ArrayList<>()).add(entry));
    return together;
  }

  private static Recorded recorded(List<LedgerEntry> newestFirst) {
    return new Recorded(
        newestFirst.getFirst().recordedAt(),
        newestFirst.getFirst().position(),
        newestFirst.getLast().kind(),
        newestFirst.size());
  }
}
