package org.kaitei.web.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.figure.grammar.ReadFigure;
import org.kaitei.figure.grammar.Reading;
import org.kaitei.web.ProblemWords;

/**
 * What a cell was read as.
 *
 * @param figures one, or one for each component; empty unless the status is {@code figure} or
 *     {@code target}
 * @param readings what an ambiguous cell may mean; null for any other
 * @param reason why there is no figure, as programs name it; {@code blank} for an empty cell
 * @param explanation the reason in words
 * @param period of a cell that prints nothing else
 */
public record ReadCell(
    String printed,
    Status status,
    List<ShownFigure> figures,
    List<ShownFigure> readings,
    String reason,
    String explanation,
    Period period) {

  /** What can come out. */
  public enum Status {
    @JsonProperty("figure")
    FIGURE,
    @JsonProperty("target")
    TARGET,
    @JsonProperty("none")
    NONE,
    @JsonProperty("words")
    WORDS,
    @JsonProperty("ambiguous")
    AMBIGUOUS
  }

  public static ReadCell of(String printed, String unit, ProblemWords words, Locale locale) {
    return switch (FigureGrammar.read(printed, unit)) {
      case Reading.Figures read ->
          new ReadCell(
              printed,
              read.isTarget() ? Status.TARGET : Status.FIGURE,
              shown(read.figures()),
              null,
              null,
              null,
              null);
      case Reading.NoData none -> without(printed, Status.NONE, null, null, null);
      case Reading.Blank blank ->
          without(printed, Status.NONE, "blank", said("blank", words, locale), null);
      case Reading.Words kept ->
          without(
              printed,
              Status.WORDS,
              kept.reason().code(),
              said(kept.reason().code(), words, locale),
              kept.period());
      case Reading.Ambiguous open ->
          new ReadCell(
              printed,
              Status.AMBIGUOUS,
              List.of(),
              shown(open.readings()),
              open.reason().code(),
              said(open.reason().code(), words, locale),
              null);
    };
  }

  private static ReadCell without(
      String printed, Status status, String reason, String explanation, Period period) {
    return new ReadCell(printed, status, List.of(), null, reason, explanation, period);
  }

  private static String said(String reason, ProblemWords words, Locale locale) {
    return words.message("reading-" + reason, Map.of(), locale);
  }

  private static List<ShownFigure> shown(List<ReadFigure> figures) {
    return figures.stream().map(ShownFigure::of).toList();
  }
}
