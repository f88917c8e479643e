package org.kaitei.query.pages.entry;

import java.util.List;
import java.util.Map;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;
import org.kaitei.query.department.AnsweringDocument;
import org.kaitei.query.history.HistoryDocument;
import org.kaitei.query.indicator.IndicatorDocument;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.HistoryLine;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;
import org.kaitei.query.pages.form.FormPage;
import org.kaitei.query.pages.form.Trouble;

/**
 * A cell with the form to fill it.
 *
 * @param action where the form is sent
 * @param of the period, and the component
 * @param standing null when nothing stands there
 * @param closed why who is here may not fill it; null when they may
 * @param trouble why the form was refused; null when it was not
 * @param preview null when nothing was asked about
 * @param history of the cell, newest first
 */
public record EntryPage(
    Frame frame,
    String action,
    Link indicator,
    String of,
    String unit,
    Standing standing,
    String closed,
    Entry entry,
    Trouble trouble,
    Preview preview,
    List<HistoryLine> history)
    implements FormPage {

  /** Whether somebody else was quicker, so that both figures are to be seen. */
  public boolean conflict() {
    return trouble != null && (trouble.is("measurement-changed") || needsReason());
  }

  /** Whether what stands has to be given a reason for its correction. */
  public boolean needsReason() {
    return trouble != null && trouble.is("measurement-stands");
  }

  /** The warnings that are to be ticked before it is recorded. */
  public List<Trouble.Fault> cautions() {
    return trouble != null && trouble.is("unacknowledged-warnings") ? trouble.faults() : List.of();
  }

  /** What the page shows beside the form. */
  record Beside(
      IndicatorDocument indicator,
      HistoryDocument history,
      Map<PlanId, String> titles,
      AnsweringDocument answering) {

    /** Whose figure it is instead; null where who is here may fill it. */
    String closed(Visit visit) {
      if (answering == null || answering.allows(Right.RECORD, visit.actor(), indicator.id())) {
        return null;
      }
      return answering
          .name(indicator.id())
          .map(name -> visit.words().say("entry.of-another", name))
          .orElseGet(() -> visit.words().say("entry.of-nobody"));
    }
  }

  static EntryPage of(Cell cell, Beside beside, Entry entry, Visit visit) {
    Words words = visit.words();
    IndicatorDocument indicator = beside.indicator;
    String name = indicator.name() == null ? indicator.id().value() : indicator.name();
    Link above = new Link(name, visit.to("/indicators/" + indicator.id()));
    String period = words.period(cell.period());
    return new EntryPage(
        Frame.bare(visit, words.say("entry", name, period), List.of(Frame.home(visit), above)),
        cell.page(visit),
        above,
        cell.component() == null ? period : words.say("with-component", period, cell.component()),
        indicator.unit(),
        cell.standing(indicator)
            .map(standing -> Standing.of(standing, indicator.unit(), words))
            .orElse(null),
        beside.closed(visit),
        entry,
        null,
        null,
        beside.history.revisions().reversed().stream()
            .filter(cell::isAbout)
            .map(revision -> HistoryLine.of(revision, beside.titles, visit))
            .toList());
  }

  EntryPage refused(Trouble why) {
    return new EntryPage(
        frame, action, indicator, of, unit, standing, closed, entry, why, preview, history);
  }

  EntryPage showing(Preview what) {
    return new EntryPage(
        frame, action, indicator, of, unit, standing, closed, entry, trouble, what, history);
  }
}
