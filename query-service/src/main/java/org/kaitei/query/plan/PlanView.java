package org.kaitei.query.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.PlanEvent.IndicatorRenamed;
import org.kaitei.plan.PlanEvent.IndicatorRetired;
import org.kaitei.plan.PlanEvent.InitiativeDropped;
import org.kaitei.plan.PlanEvent.InitiativePlaced;
import org.kaitei.plan.PlanEvent.JudgementRuleChosen;
import org.kaitei.plan.PlanEvent.NarrativeDropped;
import org.kaitei.plan.PlanEvent.NarrativePlaced;
import org.kaitei.plan.PlanEvent.PlanAdopted;
import org.kaitei.plan.PlanEvent.PlanAmended;
import org.kaitei.plan.PlanEvent.PlanRetitled;
import org.kaitei.plan.PlanEvent.PlanRevised;
import org.kaitei.plan.PlanEvent.RowDropped;
import org.kaitei.plan.PlanEvent.RowMoved;
import org.kaitei.plan.PlanEvent.RowPlaced;
import org.kaitei.plan.PlanEvent.SectionDropped;
import org.kaitei.plan.PlanEvent.SectionPlaced;
import org.kaitei.plan.PlanEvent.TargetDropped;
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
 * A plan with its editions, structure, rows and targets.
 *
 * @param indicators in the order in which the plan first named them
 * @param sheets the reporting years that were opened
 */
public record PlanView(
    PlanId id,
    long revision,
    String title,
    String municipality,
    List<HeldEdition> editions,
    List<Named> indicators,
    List<Row> rows,
    List<AimedAt> targets,
    Structure structure,
    List<Integer> sheets)
    implements View<PlanView>, StreamView {

  public static final ViewKind<PlanView> KIND =
      new ViewKind<>(
          "plan",
          PlanView.class,
          new PlanView(
              null,
              0,
              null,
              null,
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              Structure.NONE,
              List.of()),
          true);

  /**
   * An indicator and the name that the plan knows it by.
   *
   * @param retired whether the plan no longer aims at it
   */
  public record Named(IndicatorId id, String name, boolean retired) {

    public Named(IndicatorId id, String name) {
      this(id, name, false);
    }
  }

  public Map<Aim, AimedAt> targetsByAim() {
    return targets.stream().collect(Collectors.toMap(AimedAt::aim, Function.identity()));
  }

  /** The name that the plan knows the indicator by; null when it knows none. */
  public String nameOf(IndicatorId indicator) {
    return indicators.stream()
        .filter(named -> named.id.equals(indicator))
        .findFirst()
        .map(Named::name)
        .orElse(null);
  }

  @Override
  public PlanView after(RecordedEvent recorded) {
    LedgerEvent event = recorded.event();
    return switch (event) {
      case PlanEvent own ->
          after(own, recorded).counting(own, recorded).seen(own.plan(), recorded.revision());
      case SheetOpened opened -> opened(opened.year());
      default -> this;
    };
  }

  private PlanView after(PlanEvent event, RecordedEvent recorded) {
    return switch (event) {
      case PlanAdopted e -> adopted(e, HeldEdition.of(e, recorded));
      case PlanRevised e -> revised(HeldEdition.of(e, recorded));
      case PlanAmended e -> this;
      case JudgementRuleChosen e -> this;
      case PlanRetitled e -> about(e.after(), municipality, editions);
      case IndicatorNamed e -> named(new Named(e.indicator(), e.name()));
      case IndicatorRenamed e -> named(new Named(e.indicator(), e.after()));
      case IndicatorRetired e -> named(new Named(e.indicator(), nameOf(e.indicator()), true));
      case RowPlaced e -> rowed(RowOrder.placed(rows, e.row()));
      case RowMoved e ->
          rowed(RowOrder.moved(rows, e)).built(structure.moved(e.from(), e.row().key()));
      case RowDropped e ->
          rowed(RowOrder.dropped(rows, e.row())).built(structure.moved(e.row(), null));
      case TargetSet e -> aimedAt(AimedAt.after(e, recorded));
      case TargetRevised e -> aimedAt(AimedAt.after(e, recorded));
      case TargetDropped e -> aiming(InOrder.without(targets, t -> t.isDroppedBy(e)));
      case SectionPlaced e -> built(structure.with(e.section()));
      case SectionDropped e -> built(structure.without(e.section()));
      case InitiativePlaced e -> built(structure.with(e.initiative()));
      case InitiativeDropped e -> built(structure.without(e.initiative()));
      case NarrativePlaced e -> built(structure.with(e.narrative()));
      case NarrativeDropped e -> built(structure.without(e.narrative()));
    };
  }

  private PlanView adopted(PlanAdopted e, HeldEdition first) {
    return about(e.title(), e.municipality(), List.of(first));
  }

  private PlanView revised(HeldEdition now) {
    return about(title, municipality, InOrder.put(editions, e -> e.edition().number(), now));
  }

  private PlanView counting(PlanEvent event, RecordedEvent recorded) {
    return editions.isEmpty() ? this : revised(editions.getLast().counting(event, recorded));
  }

  private PlanView named(Named now) {
    return naming(InOrder.put(indicators, Named::id, now));
  }

  private PlanView aimedAt(AimedAt now) {
    return aiming(InOrder.put(targets, AimedAt::inPlan, now));
  }

  private PlanView seen(PlanId plan, long last) {
    return new PlanView(
        plan, last, title, municipality, editions, indicators, rows, targets, structure, sheets);
  }

  private PlanView about(String titled, String of, List<HeldEdition> held) {
    return new PlanView(
        id, revision, titled, of, held, indicators, rows, targets, structure, sheets);
  }

  private PlanView naming(List<Named> all) {
    return new PlanView(
        id, revision, title, municipality, editions, all, rows, targets, structure, sheets);
  }

  private PlanView rowed(List<Row> all) {
    return new PlanView(
        id, revision, title, municipality, editions, indicators, all, targets, structure, sheets);
  }

  private PlanView aiming(List<AimedAt> all) {
    return new PlanView(
        id, revision, title, municipality, editions, indicators, rows, all, structure, sheets);
  }

  private PlanView built(Structure now) {
    return new PlanView(
        id, revision, title, municipality, editions, indicators, rows, targets, now, sheets);
  }

  private PlanView opened(Integer year) {
    return new PlanView(
        id,
        revision,
        title,
        municipality,
        editions,
        indicators,
        rows,
        targets,
        structure,
        InOrder.put(sheets, Function.identity(), year));
  }
}
