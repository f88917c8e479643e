package org.kaitei.figure.grammar;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.kaitei.figure.Scale;
import org.kaitei.figure.grammar.Comparator.Reference;

/** A figure as people write it. Reading it again gives the same value, unit and comparator. */
public final class FigurePrint {

  private static final List<Scale> MIXED =
      List.of(new Scale("兆", 12), new Scale("億", 8), new Scale("万", 4));

  private FigurePrint() {}

  /** With its component, and with its period when it is relative to one; mixed when it was so. */
  public static String print(ReadFigure figure) {
    String component = figure.component() == null ? "" : figure.component() + "：";
    return component + (figure.value() == null ? relative(figure.comparator()) : absolute(figure));
  }

  /** Digits in groups of three, ▲ for minus, the unit behind: 5,689,149千kWh/年. */
  public static String print(BigDecimal value, String unit) {
    return sign(value) + grouped(value.abs()) + (unit == null ? "" : unit);
  }

  /** In several scales, as large sums are written: 8兆9,704億円, 332万5千円. */
  public static String printMixed(BigDecimal value, String unit) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    if (!whole || value.abs().compareTo(BigDecimal.TEN.pow(4)) < 0) {
      return print(value, unit);
    }
    var printed = new StringBuilder(sign(value));
    BigInteger rest = value.abs().toBigInteger();
    for (Scale scale : MIXED) {
      BigInteger[] parts = rest.divideAndRemainder(BigInteger.TEN.pow(scale.power()));
      printed.append(part(parts[0], scale.word()));
      rest = parts[1];
    }
    boolean thousands = rest.mod(BigInteger.valueOf(1000)).signum() == 0;
    printed.append(thousands ? part(rest.divide(BigInteger.valueOf(1000)), "千") : part(rest, ""));
    return printed.append(unit == null ? "" : unit).toString();
  }

  private static String absolute(ReadFigure figure) {
    String value =
        figure.mixed() && isWithoutScale(figure.unit())
            ? printMixed(figure.value(), figure.unit())
            : print(figure.value(), figure.unit());
    if (figure.comparator() == null) {
      return value;
    }
    return switch (figure.comparator().relation()) {
      case AT_LEAST -> value + "以上";
      case AT_MOST -> value + (figure.has(Remark.Kind.RANK) ? "以内" : "以下");
      case LESS_THAN -> value + "未満";
      case MORE_THAN -> value + "超";
      case MAINTAIN ->
          figure.comparator().reference() == null ? value + "を維持" : "現状維持（" + value + "）";
    };
  }

  /** 23,456億円 is not 2万3,456億円. */
  private static boolean isWithoutScale(String unit) {
    return unit == null || Scale.leading(unit).power() == 0;
  }

  private static String relative(Comparator comparator) {
    String reference = reference(comparator.reference());
    return switch (comparator.relation()) {
      case AT_LEAST -> reference + "以上";
      case AT_MOST -> reference + "以下";
      case LESS_THAN -> reference + "より減少";
      case MORE_THAN -> reference + "より増加";
      case MAINTAIN -> reference.isEmpty() ? "維持" : reference + "を維持";
    };
  }

  private static String reference(Reference reference) {
    return switch (reference) {
      case null -> "";
      case Reference.Of(var period) -> PeriodPrint.print(period);
      case Reference.Baseline() -> "現状";
      case Reference.Previous() -> "前年度";
    };
  }

  private static String part(BigInteger count, String scale) {
    return count.signum() == 0 ? "" : grouped(new BigDecimal(count)) + scale;
  }

  private static String grouped(BigDecimal value) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
  }

  private static String sign(BigDecimal value) {
    return value.signum() < 0 ? "▲" : "";
  }
}
