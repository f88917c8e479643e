package org.kaitei.command.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaitei.command.ledger.BothSides;
import org.kaitei.figure.Period;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent.RowReported;

/** A row that was reported since a client read it, as both sides have it. */
final class OvertakenRow {

  private OvertakenRow() {}

  /**
   * Who wants what the row says already is not refused, whoever said it.
   *
   * @param wanted what the row is to print, without what the command leaves as it is
   * @throws Refusal {@code row-changed} with both sides
   */
  static void check(PrintRow command, Sheet.Standing standing, PrintedRow wanted, BothSides sides) {
    Long known = command.unchangedSince();
    PrintedRow printed = standing.printed();
    if (known == null || standing.reported() <= known || wanted.over(printed).equals(printed)) {
      return;
    }
    var facts = new LinkedHashMap<String, Object>();
    facts.put("table", command.row().table());
    facts.put("no", command.row().no());
    facts.put("component", command.row().component());
    facts.putAll(said(printed.achievement(), period(printed, command.sheet().year())));
    facts.put("revision", standing.reported());
    throw sides.shownIn(
        new Refusal(Kind.CHANGED_SINCE, "row-changed", facts, List.of()),
        command.stream(),
        known,
        said(command.achievement(), command.period()),
        event -> after(event, command));
  }

  private static Optional<Map<String, Object>> after(LedgerEvent event, PrintRow wanted) {
    return event instanceof RowReported e && e.row().key().equals(wanted.row())
        ? Optional.of(said(e.printed().achievement(), period(e.printed(), wanted.sheet().year())))
        : Optional.empty();
  }

  /** Null when the row left the column of the sheet's year empty. */
  private static Period period(PrintedRow printed, int year) {
    return printed.actuals().stream()
        .filter(actual -> actual.reportingYear() == year)
        .map(PrintedRow.Actual::period)
        .findFirst()
        .orElse(null);
  }

  /** Without what is left as it was. */
  private static Map<String, Object> said(String achievement, Period period) {
    var said = new LinkedHashMap<String, Object>();
    if (achievement != null) {
      said.put("achievement", achievement);
    }
    if (period != null) {
      said.put("period", period.code());
    }
    return said;
  }
}
