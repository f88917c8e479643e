package org.kaitei.figure.grammar;

import java.util.Locale;
import java.util.stream.Collectors;

/** Readings as one line each, for tables of expectations. */
final class Told {

  private Told() {}

  static String of(String printed, String unit) {
    return of(FigureGrammar.read(printed, unit));
  }

  static String of(Reading reading) {
    return switch (reading) {
      case Reading.Figures figures ->
          figures.figures().stream().map(Told::of).collect(Collectors.joining("; "));
      case Reading.Ambiguous ambiguous ->
          ambiguous.readings().stream()
              .map(Told::of)
              .collect(
                  Collectors.joining(" or ", "ambiguous " + ambiguous.reason().code() + ": ", ""));
      case Reading.Words words -> "words " + words.reason().code();
      case Reading.NoData none -> "none";
      case Reading.Blank blank -> "blank";
    };
  }

  private static String of(ReadFigure figure) {
    var told = new StringBuilder();
    told.append(figure.component() == null ? "" : figure.component() + ": ");
    told.append(figure.value() == null ? "?" : figure.value().toPlainString());
    told.append(figure.whole() == null ? "" : " of " + figure.whole().toPlainString());
    told.append(figure.unit() == null ? "" : " " + figure.unit());
    told.append(figure.comparator() == null ? "" : " " + figure.comparator().code());
    told.append(figure.period() == null ? "" : " @" + figure.period());
    told.append(figure.years() == null ? "" : " over " + figure.years() + " years");
    for (Remark remark : figure.remarks()) {
      told.append(" ").append(remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      told.append(remark.kind() == Remark.Kind.NOTE ? "(" + remark.text() + ")" : "");
    }
    return told.toString();
  }
}
