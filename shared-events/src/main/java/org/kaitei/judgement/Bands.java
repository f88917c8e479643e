package org.kaitei.judgement;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaitei.achievement.Achievement;
import org.kaitei.ledger.Refusal;

/**
 * Grades by percent of achievement, the best first. Where the achievement is a word, 達成 has the
 * best grade and 未達成 the last. Whatever has the last grade is behind.
 */
public record Bands(List<Band> bands) implements JudgementRule {

  static final String VERSIONED = "BANDS/1";

  /** S from 100, A from 80, B from 60, C below. */
  public static final Bands USUAL =
      new Bands(List.of(band("S", 100), band("A", 80), band("B", 60), new Band("C", null)));

  private static final int MOST = 10;

  /**
   * @param from percent of achievement; null for the last, which has all the rest
   */
  public record Band(String grade, @Nullable BigDecimal from) {}

  /**
   * @throws Refusal {@code invalid-bands} unless there are 2 to 10, each with a grade of its own
   *     and a lower bound under that of the one before, the last without
   */
  public Bands {
    bands = bands == null ? List.of() : List.copyOf(bands);
    if (!wellOrdered(bands)) {
      throw Refusal.invalid("invalid-bands", Map.of("most", MOST));
    }
  }

  private static Band band(String grade, long from) {
    return new Band(grade, BigDecimal.valueOf(from));
  }

  private static boolean wellOrdered(List<Band> bands) {
    if (bands.size() < 2 || bands.size() > MOST || bands.getLast().from != null) {
      return false;
    }
    var grades = new HashSet<String>();
    BigDecimal above = null;
    for (Band band : bands) {
      boolean last = band == bands.getLast();
      boolean named = band.grade != null && !band.grade.isBlank() && grades.add(band.grade);
      boolean lower =
          last || (band.from != null && (above == null || band.from.compareTo(above) < 0));
      if (!named || !lower) {
        return false;
      }
      above = band.from;
    }
    return true;
  }

  @Override
  public String versioned() {
    return VERSIONED;
  }

  @Override
  public Judgement judge(Situation situation) {
    Optional<Judgement> evident = situation.evident();
    return switch (situation.achievement()) {
      case Achievement.Percent percent -> graded(reached(percent), evident);
      case Achievement.Word(boolean achieved) ->
          graded(achieved ? bands.getFirst() : bands.getLast(), evident);
      case Achievement.NotComputed none -> evident.orElseGet(() -> Judgement.not(none.why()));
    };
  }

  private Judgement graded(Band band, Optional<Judgement> evident) {
    Verdict verdict = evident.map(Judgement::verdict).orElseGet(() -> verdict(band));
    return new Judgement(verdict, band.grade, null, null);
  }

  private Band reached(Achievement.Percent percent) {
    return bands.stream()
        .filter(band -> band.from == null || percent.isAtLeast(band.from))
        .findFirst()
        .orElseThrow();
  }

  private Verdict verdict(Band band) {
    return band.equals(bands.getLast()) ? Verdict.BEHIND : Verdict.ON_TRACK;
  }
}
