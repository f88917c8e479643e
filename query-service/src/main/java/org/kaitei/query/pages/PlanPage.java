package org.kaitei.query.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaitei.query.indicator.IndicatorDocument.ShownMeasurement;
import org.kaitei.query.indicator.IndicatorsDocument;
import org.kaitei.query.note.NotesDocument;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.plan.PlanDocument.Placed;

/** A plan with its editions, sheets, indicators and notes. */
public record PlanPage(
    Frame frame,
    String municipality,
    List<EditionLine> editions,
    List<Link> sheets,
    List<IndicatorLine> indicators,
    List<NoteText> notes) {

  public record EditionLine(int number, String label, String date) {}

  public record IndicatorLine(
      Link indicator, String unit, String department, List<Latest> latest) {}

  /** The newest figure of an indicator or of one of its components. */
  public record Latest(String component, String number, String period) {

    static Latest of(ShownMeasurement measured, Words words) {
      return new Latest(
          measured.component(), words.number(measured.value()), words.period(measured.period()));
    }
  }

  static PlanPage of(
      PlanDocument plan, IndicatorsDocument indicators, NotesDocument notes, Visit visit) {
    Words words = visit.words();
    Map<String, String> titles = titles(plan);
    return new PlanPage(
        Frame.of(
            visit,
            plan.title(),
            List.of(Frame.home(visit)),
            "/api/plans/" + plan.id(),
            plan,
            indicators,
            notes),
        plan.municipality(),
        plan.editions().stream()
            .map(e -> new EditionLine(e.number(), e.label(), words.date(e.decidedOn())))
            .toList(),
        PlansPage.sheets(plan, visit),
        indicators.indicators().stream().map(listed -> line(listed, visit)).toList(),
        notes.notes().stream()
            .map(
                note ->
                    NoteText.of(
                        note, key -> new Link(NoteText.named(key, titles, words), null), words))
            .toList());
  }

  private static Map<String, String> titles(PlanDocument plan) {
    return plan.rows().stream()
        .filter(row -> row.tableTitle() != null)
        .collect(Collectors.toMap(Placed::table, Placed::tableTitle, (first, later) -> first));
  }

  private static IndicatorLine line(IndicatorsDocument.Listed listed, Visit visit) {
    return new IndicatorLine(
        new Link(listed.name(), visit.to("/indicators/" + listed.id())),
        listed.unit(),
        listed.department(),
        listed.latest().stream().map(latest -> Latest.of(latest, visit.words())).toList());
  }
}
