package org.kaitei.query.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.query.export.Exports.Source;
import org.kaitei.query.pages.Formula;
import org.kaitei.query.pages.JudgementWords;
import org.kaitei.query.pages.Words;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.SheetDocument.Table;
import org.springframework.context.MessageSource;

/**
 * Makes the printed form of a sheet. It is in Japanese for every reader: it is the municipality's
 * own paper, and comes back by its headings.
 */
public final class FormOf {

  private final Words words;

  public FormOf(MessageSource messages) {
    words = new Words(messages, Locale.JAPANESE);
  }

  Form form(Source source) {
    SheetDocument sheet = source.sheet();
    PlanDocument plan = source.plan();
    var rows = new FormRows(new Responsible(source), words);
    var notes = new FormNotes(sheet, plan, words);
    return new Form(
        sheet.plan(),
        sheet.reportingYear(),
        words.say("sheet", words.year(sheet.reportingYear())),
        lines(sheet, plan),
        FormRows.years(sheet.tables()),
        sheet.tables().stream().map(rows::set).toList(),
        legend(sheet, plan),
        sheet.notes().stream().map(notes::set).toList(),
        sheet.shownAsOf(),
        sheet.version());
  }

  /**
   * What a department fills in.
   *
   * @param before the sheet of an earlier year; null when there is none
   * @throws Refusal {@code no-rows-of-department}
   */
  Form template(Source source, SheetDocument before, String department) {
    var responsible = new Responsible(source);
    List<Table> tables =
        new TemplateRows(source, before).tables(indicator -> responsible.is(department, indicator));
    if (tables.isEmpty()) {
      throw new Refusal(
          Kind.NOT_FOUND, "no-rows-of-department", Map.of("department", department), List.of());
    }
    var rows = new FormRows(responsible, words);
    return form(source).of(FormRows.years(tables), tables.stream().map(rows::set).toList());
  }

  private List<String> lines(SheetDocument sheet, PlanDocument plan) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("field", plan.municipality(), plan.title()));
    lines.add(
        words.say("status", words.say("status." + sheet.status()))
            + words.say(
                "form.as-of", words.moment(sheet.shownAsOf()), String.valueOf(sheet.version())));
    if (!sheet.publications().isEmpty()) {
      var last = sheet.publications().getLast();
      lines.add(
          words.say(
              "form.published",
              String.valueOf(last.number()),
              words.moment(last.publishedAt()),
              String.valueOf(last.position())));
    }
    var corrected = sheet.correctedSincePublication();
    if (corrected != null && !corrected.rows().isEmpty()) {
      int rows = corrected.rows().size();
      lines.add(words.say("form.corrected", String.valueOf(rows)));
    }
    return lines;
  }

  private List<String> legend(SheetDocument sheet, PlanDocument plan) {
    List<String> legend = new ArrayList<>();
    var used =
        sheet.tables().stream()
            .flatMap(table -> table.rows().stream())
            .map(row -> row.achievement().method())
            .collect(Collectors.toSet());
    for (Formula formula : Formula.explained(used, words)) {
      legend.add(words.say("field", formula.name(), formula.text()));
    }
    if (plan.judgement() != null) {
      legend.add(new JudgementWords(words).of(plan.judgement()));
    }
    return legend;
  }
}
