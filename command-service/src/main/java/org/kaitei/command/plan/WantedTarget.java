package org.kaitei.command.plan;

import java.util.Map;
import org.kaitei.achievement.Method;
import org.kaitei.command.request.Figures;
import org.kaitei.command.request.Texts;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Definition;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.MethodFits;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;

/**
 * A target as somebody asks for it, with what they leave unsaid.
 *
 * @param kind null: what the printed text or the unit says; else at least, or at most where the
 *     lower is the better
 * @param value a decimal; null when the printed text is to be read
 * @param printed null when a value is given
 * @param period that it is wanted for, which a printed one has to be
 * @param reference of a relative kind; null means the baseline
 * @param method null: the usual one of the kind
 */
public record WantedTarget(
    TargetKind kind, String value, String printed, Period period, Period reference, Method method) {

  private static final String RANK = "位";

  /**
   * As a request asks for it.
   *
   * @param method its name
   * @throws Refusal {@code unknown-method}
   */
  static WantedTarget asked(
      TargetKind kind,
      String value,
      String printed,
      Period period,
      Period reference,
      String method) {
    return new WantedTarget(
        kind,
        value,
        Texts.optional("printed", printed, Texts.NAME),
        period,
        reference,
        named(method));
  }

  private static Method named(String method) {
    String given = Texts.optional("method", method, Texts.NAME);
    return given == null
        ? null
        : Method.named(given)
            .orElseThrow(() -> Refusal.invalid("unknown-method", Map.of("method", given)));
  }

  /**
   * @param baseline null when none stands
   * @throws Refusal when there is no such target, or its method would say something wrong
   */
  public Target of(Definition indicator, Figure baseline) {
    PrintedTarget read = said(indicator);
    if (read != null) {
      Period compared = reference == null ? read.reference() : reference;
      TargetKind aimedAt = kind == null ? read.kind() : kind;
      return target(aimedAt, read.figure(), compared, indicator, baseline);
    }
    TargetKind aimedAt = kind == null ? usualKind(indicator) : kind;
    if (reference != null && !aimedAt.isRelative()) {
      throw Refusal.invalid(
          "reference-not-compared", Map.of("kind", aimedAt, "reference", reference.code()));
    }
    return target(aimedAt, figure(aimedAt, indicator), reference, indicator, baseline);
  }

  /**
   * What the printed text says of the target itself; null when it is a plain value, or when what is
   * asked for beside it stands and the text is only kept.
   */
  private PrintedTarget said(Definition indicator) {
    if (printed == null || kind == TargetKind.WORDS) {
      return null;
    }
    Figures.requirePeriod(FigureGrammar.read(printed, indicator.unit()), printed, period);
    PrintedTarget read = PrintedTarget.read(printed, indicator.unit()).orElse(null);
    boolean words = read != null && read.kind() == TargetKind.WORDS;
    if (read == null || (words && (kind != null || value != null))) {
      return null;
    }
    requireSame(read);
    if (value != null && read.kind().isRelative()) {
      throw Refusal.invalid("target-has-no-value", Map.of("kind", read.kind(), "value", value));
    }
    if (value != null) {
      measured(indicator);
    }
    return read;
  }

  private void requireSame(PrintedTarget read) {
    boolean total = kind == TargetKind.TOTAL && read.kind() == TargetKind.AT_LEAST;
    if (kind != null && kind != read.kind() && !total) {
      throw otherwise(kind.name(), read.kind().name());
    }
    if (reference != null && read.reference() != null && !reference.equals(read.reference())) {
      throw otherwise(reference.code(), read.reference().code());
    }
    if (reference != null && !read.kind().isRelative()) {
      throw Refusal.invalid(
          "reference-not-compared", Map.of("kind", read.kind(), "reference", reference.code()));
    }
  }

  private Refusal otherwise(String asked, String said) {
    return Refusal.invalid(
        "target-printed-otherwise", Map.of("printed", printed, "said", said, "asked", asked));
  }

  private Target target(
      TargetKind aimedAt, Figure figure, Period compared, Definition indicator, Figure baseline) {
    Method chosen =
        method == null ? MethodFits.usual(aimedAt, figure, indicator, baseline) : method;
    var target = new Target(aimedAt, figure, chosen, compared);
    MethodFits.check(target, indicator);
    return target;
  }

  private TargetKind usualKind(Definition indicator) {
    if (indicator.comparedUnit().equals(RANK)) {
      return TargetKind.RANK;
    }
    return indicator.better() == Better.LOWER || method == Method.CEILING
        ? TargetKind.AT_MOST
        : TargetKind.AT_LEAST;
  }

  private Figure figure(TargetKind aimedAt, Definition indicator) {
    if (aimedAt != TargetKind.WORDS && !aimedAt.isRelative()) {
      return measured(indicator);
    }
    if (value != null) {
      throw Refusal.invalid("target-has-no-value", Map.of("kind", aimedAt, "value", value));
    }
    if (printed == null && aimedAt == TargetKind.WORDS) {
      throw Refusal.invalid("text-missing", Map.of("field", "printed"));
    }
    return Figure.notMeasured(printed == null ? words(aimedAt) : printed);
  }

  /** What is no figure may still be a target. */
  private Figure measured(Definition indicator) {
    try {
      return Figures.measured(value, printed, indicator.unit(), period);
    } catch (Refusal no) {
      throw no.code().equals("not-a-figure") ? Refusal.invalid("not-a-target", no.facts()) : no;
    }
  }

  /** As a table prints it. */
  private String words(TargetKind relative) {
    String compared = reference == null ? "現状" : reference.code();
    return switch (relative) {
      case MORE_THAN_PERIOD -> compared + "より増加";
      case LESS_THAN_PERIOD -> compared + "より減少";
      default -> compared + "を維持";
    };
  }
}
