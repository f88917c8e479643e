package org.kaitei.query.lately;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.department.Answering;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.ledger.LedgerEntries;
import org.kaitei.query.ledger.LedgerEntry;
import org.kaitei.query.ledger.Mentions;
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
    if (question.narrowing().isNone()) {
      return answered(question, views, new Mentions(question.plan(), named), plan.position());
    }
    Chosen chosen = chosen(question, views, plan.state(), named);
    Set<IndicatorId> wanted = named.stream().filter(chosen).collect(Collectors.toSet());
    return answered(
        question, views, new Mentions(null, wanted), Math.max(plan.position(), chosen.version()));
  }

  private static Chosen chosen(
      ChangesOf question, ViewsAt views, PlanView plan, Set<IndicatorId> named) {
    Collection<Version<IndicatorView>> indicators = views.all(IndicatorView.KIND, named).values();
    Answering answering = Answering.on(question.on(), views);
    return Chosen.of(question.narrowing(), plan.rows(), indicators, answering);
  }

  /**
   * @param chosen the position of the last event that may have changed of what it is asked
   */
  private static ChangesDocument answered(
      ChangesOf question, ViewsAt views, Mentions mentions, long chosen) {
    List<LedgerEntry> changes = LedgerEntries.newest(views, mentions, MOST);
    long newest = changes.isEmpty() ? 0 : changes.getFirst().position();
    return new ChangesDocument(
        question.plan(),
        changes,
        question.narrowing().department() == null ? null : question.on(),
        views.mark(),
        Math.max(newest, chosen));
  }
}
