package org.kaitei.figure.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.kaitei.figure.Figure;

/** What holds for every text, printed by a person or not. */
class FigureGrammarPropertiesTest {

  /** How often a character of a real cell is looked at, at the most. */
  private static final long STEPS = 120;

  @Property
  void any_text_is_read_or_left_unread_but_never_breaks_the_reader(
      @ForAll @StringLength(max = 60) String printed, @ForAll @StringLength(max = 5) String unit) {
    assertThat(FigureGrammar.read(printed, unit)).isNotNull();
    assertThat(FigureGrammar.number(printed)).isNotNull();
    assertThat(FigureGrammar.period(printed)).isNotNull();
  }

  @Property(tries = 5000)
  void a_cell_made_of_the_words_of_plans_never_breaks_the_reader(
      @ForAll("cells") String printed, @ForAll("units") String unit) {
    assertThat(FigureGrammar.read(printed, unit)).isNotNull();
    assertThat(FigureGrammar.read(printed, null)).isNotNull();
  }

  @Property
  void a_figure_in_a_declared_unit_is_in_that_unit(
      @ForAll("cells") String printed, @ForAll("units") String unit) {
    if (FigureGrammar.read(printed, unit) instanceof Reading.Figures figures) {
      assertThat(figures.figures())
          .isNotEmpty()
          .allSatisfy(figure -> assertThat(figure.unit()).isEqualTo(unit))
          .allSatisfy(
              figure -> assertThat(figure.value() != null || figure.comparator() != null).isTrue());
    }
  }

  @Property
  void an_ambiguous_cell_has_readings_and_a_reason(@ForAll("cells") String printed) {
    if (FigureGrammar.read(printed, null) instanceof Reading.Ambiguous ambiguous) {
      assertThat(ambiguous.readings()).isNotEmpty();
      assertThat(ambiguous.reason()).isNotNull();
    }
  }

  @Property
  void a_decimal_printed_and_read_again_is_the_same_figure(
      @ForAll @Scale(6) @BigRange(min = "-1000000000000000", max = "1000000000000000")
          BigDecimal value) {
    assertThat(FigureGrammar.number(value.toPlainString()))
        .contains(Figure.of(value.toPlainString()));
  }

  @Property(tries = 300)
  void twice_the_text_is_no_more_than_twice_the_work(@ForAll("cells") String cell) {
    String once = cell.repeat(1 + 5_000 / (cell.length() + 1));

    assertThat(work(once + once)).isLessThan(3L * work(once) + 10_000);
  }

  @Example
  void nested_brackets_and_long_runs_cost_no_more_than_their_length() {
    for (String piece :
        new String[] {"(", "（", "1,", "9", "年", "R3～", "m ", "人に", "以上", "全", "* ", "1/"}) {
      String once = piece.repeat(20_000);

      assertThat(work(once + once)).as(piece).isLessThan(3L * work(once) + 10_000);
    }
  }

  /** As a table has them that is read in one call: together they cost what their characters do. */
  @Example
  void two_thousand_real_cells_cost_steps_for_each_of_their_characters() throws IOException {
    List<String> real = realCells();
    List<String> cells =
        IntStream.range(0, 2_000)
            .mapToObj(i -> real.get(i % real.size()) + (i < real.size() ? "" : "（R5年度）"))
            .toList();
    long characters = cells.stream().mapToLong(String::length).sum();

    assertThat(new HashSet<>(cells)).hasSize(2_000);
    assertThat(cells)
        .allSatisfy(cell -> assertThat(work(cell)).isLessThan(STEPS * (cell.length() + 1L)));
    assertThat(cells.stream().mapToLong(FigureGrammarPropertiesTest::work).sum())
        .isLessThan(STEPS / 2 * characters);
  }

  private static List<String> realCells() throws IOException {
    Set<String> cells = new LinkedHashSet<>();
    for (String file :
        List.of("printed-cells.csv", "fukuoka-fy2024-readings.csv", "gunma-plan.csv")) {
      SampleCsv.read(file).stream()
          .flatMap(row -> row.toMap().entrySet().stream())
          .filter(cell -> cell.getKey().endsWith("printed"))
          .forEach(cell -> cells.add(cell.getValue()));
    }
    return List.copyOf(cells);
  }

  @Example
  void a_cell_of_a_hundred_thousand_characters_is_a_text() {
    assertThat(FigureGrammar.read("1" + ",234".repeat(100_000), null))
        .isEqualTo(new Reading.Words(Reason.TOO_LONG));
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.of(
            ("1 12 3,456 0.5 ５ 元 R3 令和 年 年度 年間 月 日 H30 2021 ～ - － ▲ 約 % ‰ 人 件 円 千 百万 億 兆 "
                    + "m² kWh t-CO₂ / ／ ( ) （ ） 【 】 ： 、 以上 以下 未満 超 より 増加 減少 維持 現状 前年 "
                    + "全国 平均 累計 5年間 の を 男性 女性 小6 国語 全地区 位 第 ※ * 注 ― … 未集計 なし ゼロ 速報値 "
                    + "目標 うち ① ²")
                .split(" "))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .flatMap(
            words ->
                Arbitraries.of("", " ")
                    .list()
                    .ofSize(words.size())
                    .map(
                        blanks ->
                            IntStream.range(0, words.size())
                                .mapToObj(i -> words.get(i) + blanks.get(i))
                                .collect(Collectors.joining())));
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("人", "件", "%", "円", "億円", "人/年", "年", "位", "千t-CO₂", "㎡", "校", "x");
  }

  /** How often a character was looked at while a text of any length was taken apart. */
  private static long work(String text) {
    var cell = new Scanner(CellText.of(text));
    new Parts(cell, new UnitRule(null)).read();
    return cell.steps();
  }
}
