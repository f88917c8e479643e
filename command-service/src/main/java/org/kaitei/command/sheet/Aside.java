package org.kaitei.command.sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.kaitei.command.sheet.workbook.CellContent.Words;
import org.kaitei.command.sheet.workbook.GridRow;
import org.kaitei.ledger.Refusal.Fault;

/**
 * A row of a table that is none of its rows: a subtotal, a remark below it, a heading across it.
 */
final class Aside {

  /** The words alone: 合計特殊出生率 and 平均寿命 are indicators. */
  private static final Pattern SUBTOTAL = Pattern.compile("(小計|中計|合計|総計|計|平均)(\\(.*\\))?");

  private static final Pattern REMARK = Pattern.compile("(※|\\*|\\(?注\\d*[:).]).*");

  private Aside() {}

  static boolean isOne(GridRow row, Cells cells) {
    return row.filled().limit(2).count() < 2 || speaks(first(row)) || speaks(indicator(cells));
  }

  /** Warns of it, as a row may have been meant, unless it only holds words, such as a title. */
  static void note(GridRow row, Cells cells, List<Fault> warnings) {
    boolean words = row.filled().allMatch(column -> row.cell(column) instanceof Words);
    if (row.filled().limit(2).count() > 1 || !words) {
      Map<String, Object> facts = Map.of("row", cells.row());
      warnings.add(new Fault(cells.rowName(), null, "row-skipped", facts));
    }
  }

  private static String first(GridRow row) {
    int column = row.filled().findFirst().orElse(0);
    return row.cell(column) instanceof Words words ? words.text() : "";
  }

  private static String indicator(Cells cells) {
    return Objects.requireNonNullElse(cells.said("indicator"), "");
  }

  private static boolean speaks(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    return SUBTOTAL.matcher(plain).matches() || REMARK.matcher(plain).matches();
  }
}
