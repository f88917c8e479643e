package org.kaitei.query.lately;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.department.Answering;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.ledger.LedgerEntries;
import org.kaitei.query.ledger.LedgerEntry;
import org.kaitei.query.narrowing.Chosen;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.plan.PlanView.Named;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** Answers what changed lately. */
public final class ChangesAnswers {

  static final int MOST = 30;

  /** Of a plan that nobody has touched for long, so that nobody waits for all of the ledger. */
  static final int LOOKED_THROUGH = 2_000;

  private final ViewReader reader;

  public ChangesAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public ChangesDocument changes(ChangesOf question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Version<PlanView> plan = PlanAnswers.plan(views, question.plan());
    Set<IndicatorId> named =
        plan.state().indicators().stream().map(Named::id).collect(Collectors.toSet());
    Collection<Version<IndicatorView>> indicators = views.all(IndicatorView.KIND, named).values();
    Answering answering = Answering.on(question.on(), views);
    Chosen chosen = Chosen.of(question.narrowing(), plan.state().rows(), indicators, answering);
    Predicate<LedgerEntry> wanted =
        question.narrowing().isNone()
            ? entry -> question.plan().equals(entry.plan()) || named.contains(entry.indicator())
            : entry -> named.contains(entry.indicator()) && chosen.test(entry.indicator());
    List<LedgerEntry> changes = lately(views, wanted);
    return new ChangesDocument(
        question.plan(),
        changes,
        question.narrowing().department() == null ? null : question.on(),
        views.mark(),
        version(changes, plan, chosen));
  }

  private static List<LedgerEntry> lately(ViewsAt views, Predicate<LedgerEntry> wanted) {
    return LedgerEntries.newestFirst(views, Long.MAX_VALUE)
        .limit(LOOKED_THROUGH)
        .filter(wanted)
        .limit(MOST)
        .toList();
  }

  private static long version(List<LedgerEntry> changes, Version<PlanView> plan, Chosen chosen) {
    return LongStream.concat(
            LongStream.of(plan.position(), chosen.version()),
            changes.stream().mapToLong(LedgerEntry::position))
        .max()
        .getAsLong();
  }
}
