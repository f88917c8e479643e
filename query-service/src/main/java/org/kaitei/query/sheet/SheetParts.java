package org.kaitei.query.sheet;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.plan.RowKey;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.judgement.Rules;
import org.kaitei.query.plan.InEdition;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.sheet.SheetDocument.Table;
import org.kaitei.query.views.LastChange;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;
import org.kaitei.sheet.SheetId;

/**
 * What a sheet is composed of, as it was at one moment.
 *
 * @param edition of the plan whose targets are shown; null for those that stand
 * @param newest the plan as it stood
 * @param plan the plan in that edition
 */
public record SheetParts(
    ViewsAt views,
    SheetId id,
    Integer edition,
    Version<PlanView> newest,
    Version<PlanView> plan,
    Version<SheetView> sheet,
    Collection<Version<IndicatorView>> indicators) {

  /** None when there was no such sheet yet. */
  public static Optional<SheetParts> find(ViewsAt views, SheetId id, Integer edition) {
    return views
        .find(SheetView.KIND.of(id.stream().id()))
        .map(
            sheet ->
                new SheetParts(
                    views,
                    id,
                    edition,
                    PlanAnswers.plan(views, id.plan()),
                    InEdition.plan(views, id.plan(), edition),
                    sheet,
                    indicators(views, sheet.state())));
  }

  private static Collection<Version<IndicatorView>> indicators(ViewsAt views, SheetView sheet) {
    return views
        .all(
            IndicatorView.KIND,
            sheet.rows().stream().map(reported -> reported.row().indicator()).toList())
        .values();
  }

  public List<Table> tables() {
    return composition().tables();
  }

  /** What each row is judged by, in their order. */
  public List<JudgedBy> judgedBy() {
    return composition().judgedBy();
  }

  private SheetComposition composition() {
    return new SheetComposition(
        sheet.state(), plan.state(), byId(), rule(), newest.state(), edition != null);
  }

  /** That stood in the edition; null when the plan had chosen none. */
  public JudgementRule rule() {
    ViewsAt then = InEdition.views(views, id.plan(), edition);
    return Rules.of(List.of(id.plan()), then).of(id.plan());
  }

  /** By the id of each indicator that the sheet shows. */
  public Map<IndicatorId, IndicatorView> byId() {
    return indicators.stream()
        .collect(toMap(found -> new IndicatorId(found.key().id()), Version::state));
  }

  /** The position of the last event that changed any of it. */
  public long version() {
    LongStream ofIndicators = indicators.stream().mapToLong(Version::position);
    return LongStream.concat(LongStream.of(newest.position(), sheet.position()), ofIndicators)
        .max()
        .orElseThrow();
  }

  /** The last event that changed what its rows show, whatever became of its submission. */
  public LastChange lastChange() {
    Stream<LastChange> reported =
        sheet.state().rows().stream().map(Reported::changed).map(LastChange::of);
    Stream<LastChange> measured = indicators.stream().map(LastChange::of);
    return LastChange.among(
        Stream.of(Stream.of(LastChange.of(newest)), reported, measured).flatMap(all -> all));
  }

  /** The position of the last event that changed what each row prints or was measured. */
  public Map<RowKey, Long> changedAt() {
    Map<IndicatorId, Long> measured =
        indicators.stream()
            .collect(toMap(found -> new IndicatorId(found.key().id()), Version::position));
    return sheet.state().rows().stream()
        .collect(
            toMap(
                reported -> reported.row().key(),
                reported ->
                    Math.max(
                        reported.changed().position(),
                        measured.getOrDefault(reported.row().indicator(), 0L))));
  }
}
