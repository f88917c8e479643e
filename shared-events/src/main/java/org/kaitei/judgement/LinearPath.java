package org.kaitei.judgement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.kaitei.achievement.Achievement.Why;
import org.kaitei.figure.Period;

/**
 * On track is what is at or beyond the straight path from the baseline to the target, which is
 * walked evenly in time. Time is counted in whole months, from the end of the one period to the end
 * of the other. The path of a total begins at nothing, where its span begins; a single year does
 * not say where that is.
 */
public record LinearPath() implements JudgementRule {

  static final String VERSIONED = "LINEAR_PATH/1";

  private record Path(BigDecimal from, BigDecimal to, LocalDate begin, LocalDate end) {

    Optional<BigDecimal> at(LocalDate day) {
      long whole = ChronoUnit.MONTHS.between(begin, end);
      if (whole <= 0) {
        return Optional.empty();
      }
      long walked = Math.clamp(ChronoUnit.MONTHS.between(begin, day), 0, whole);
      BigDecimal way = to.subtract(from).multiply(BigDecimal.valueOf(walked));
      return Optional.of(from.add(way.divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64)));
    }
  }

  @Override
  public String versioned() {
    return VERSIONED;
  }

  @Override
  public Judgement judge(Situation situation) {
    return situation.evident().orElseGet(() -> onThePath(situation));
  }

  private static Judgement onThePath(Situation s) {
    BigDecimal aim = s.inputs().target().value();
    if (!s.total() && s.baseline().isEmpty()) {
      return Judgement.not(s.withoutBaseline());
    }
    return path(s, aim)
        .flatMap(path -> path.at(s.now().after()))
        .map(expected -> against(expected, s, aim))
        .orElseGet(() -> Judgement.not(Why.NO_PATH));
  }

  /** A path that does not lead anywhere leaves behind whoever has not arrived. */
  private static Judgement against(BigDecimal expected, Situation s, BigDecimal aim) {
    boolean flat = s.baseline().filter(from -> from.compareTo(aim) == 0).isPresent();
    boolean late = s.inputs().bound().worse(s.actual(), expected);
    Verdict verdict = flat || late ? Verdict.BEHIND : Verdict.ON_TRACK;
    return new Judgement(verdict, null, expected, null);
  }

  private static Optional<Path> path(Situation s, BigDecimal aim) {
    if (s.now() == null || s.until() == null) {
      return Optional.empty();
    }
    LocalDate end = s.until().after();
    if (s.total()) {
      return Optional.of(s.until())
          .filter(Period::isSpan)
          .map(span -> new Path(BigDecimal.ZERO, aim, span.start(), end));
    }
    return Optional.ofNullable(s.from())
        .map(from -> new Path(s.baseline().orElseThrow(), aim, from.after(), end));
  }
}
