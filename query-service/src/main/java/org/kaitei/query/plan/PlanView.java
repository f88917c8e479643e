package org.kaitei.query.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.PlanEvent.PlanAdopted;
import org.kaitei.plan.PlanEvent.RowPlaced;
import org.kaitei.plan.PlanEvent.TargetRevised;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.query.plan.AimedAt.Aim;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.StreamView;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKind;
import org.kaitei.sheet.SheetEvent.SheetOpened;

/**
 * A plan with its editions, rows and targets.
 *
 * @param indicators in the order in which the plan first named them
 * @param sheets the reporting years that were opened
 */
public record PlanView(
    PlanId id,
    long revision,
    String title,
    String municipality,
    List<Edition> editions,
    List<Named> indicators,
    List<Row> rows,
    List<AimedAt> targets,
    List<Integer> sheets)
    implements View<PlanView>, StreamView {

  public static final ViewKind<PlanView> KIND =
      new ViewKind<>(
          "plan",
          PlanView.class,
          new PlanView(null, 0, null, null, List.of(), List.of(), List.of(), List.of(), List.of()),
          true);

  /** An indicator and the name that the plan knows it by. */
  public record Named(IndicatorId id, String name) {}

  public Map<Aim, AimedAt> targetsByAim() {
    return targets.stream().collect(Collectors.toMap(AimedAt::aim, Function.identity()));
  }

  /** The name that the plan knows the indicator by; null when it knows none. */
  public String nameOf(IndicatorId indicator) {
    return indicators.stream()
        .filter(named -> named.id.equals(indicator))
        .map(Named::name)
        .findFirst()
        .orElse(null);
  }

  @Override
  public int entries() {
    return indicators.size() + rows.size() + targets.size();
  }

  @Override
  public PlanView after(RecordedEvent recorded) {
    LedgerEvent event = recorded.event();
    return switch (event) {
      case PlanEvent own -> after(own, recorded).seen(own.plan(), recorded.revision());
      case SheetOpened opened -> opened(opened.year());
      default -> this;
    };
  }

  private PlanView after(PlanEvent event, RecordedEvent recorded) {
    return switch (event) {
      case PlanAdopted e -> adopted(e);
      case IndicatorNamed e -> named(new Named(e.indicator(), e.name()));
      case RowPlaced e -> placed(e.row());
      case TargetSet e -> aimedAt(AimedAt.after(e, recorded));
      case TargetRevised e -> aimedAt(AimedAt.after(e, recorded));
    };
  }

  private PlanView seen(PlanId plan, long last) {
    return new PlanView(
        plan, last, title, municipality, editions, indicators, rows, targets, sheets);
  }

  private PlanView adopted(PlanAdopted e) {
    return new PlanView(
        id,
        revision,
        e.title(),
        e.municipality(),
        List.of(e.edition()),
        indicators,
        rows,
        targets,
        sheets);
  }

  private PlanView named(Named now) {
    return with(InOrder.put(indicators, i -> i.id.equals(now.id), now), rows, targets, sheets);
  }

  private PlanView placed(Row now) {
    return with(
        indicators, InOrder.put(rows, r -> r.key().equals(now.key()), now), targets, sheets);
  }

  private PlanView aimedAt(AimedAt now) {
    return with(indicators, rows, InOrder.put(targets, now::replaces, now), sheets);
  }

  private PlanView opened(Integer year) {
    return with(indicators, rows, targets, InOrder.put(sheets, year::equals, year));
  }

  private PlanView with(
      List<Named> named, List<Row> placed, List<AimedAt> aimed, List<Integer> opened) {
    return new PlanView(id, revision, title, municipality, editions, named, placed, aimed, opened);
  }
}
