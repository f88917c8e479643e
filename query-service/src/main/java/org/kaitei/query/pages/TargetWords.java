package org.kaitei.query.pages;

import java.util.regex.Pattern;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.sheet.ShownRow.AimedFigure;

/**
 * A target in a cell: as printed, so that a ceiling or a total is not read as a figure to reach.
 */
record TargetWords(Words words) {

  private static final Pattern BARE = Pattern.compile("[-\\d,.]+");

  String of(AimedFigure aimed) {
    boolean bare = aimed.value() != null && BARE.matcher(aimed.printed()).matches();
    String shown = bare ? words.number(aimed.value(), aimed.unit()) : aimed.printed();
    return shown.contains(mark(aimed.kind()))
        ? shown
        : words.say("target.aimed", shown, words.say("target." + aimed.kind()));
  }

  /** What a print of the kind has in it; nothing where a bare figure says the kind already. */
  private static String mark(TargetKind kind) {
    return switch (kind) {
      case AT_MOST -> "以下";
      case LESS_THAN -> "未満";
      case MORE_THAN -> "超";
      case TOTAL -> "計";
      case RANK -> "位";
      case AT_LEAST, MORE_THAN_PERIOD, LESS_THAN_PERIOD, MAINTAIN, WORDS -> "";
    };
  }
}
