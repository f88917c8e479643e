package org.kaitei.figure.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.figure.Unit;

class FigurePrintTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5689149 | 千kWh/年 | 5,689,149千kWh/年",
        "-1234.50 | 百万円 | ▲1,234.50百万円",
        "0 | 件 | 0件",
        "0.05 | | 0.05",
        "1E+3 | 人 | 1,000人"
      })
  void digits_stand_in_groups_of_three_with_the_unit_behind(
      BigDecimal value, String unit, String printed) {
    assertThat(FigurePrint.print(value, unit)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8970400000000 | 8兆9,704億円",
        "3325000 | 332万5千円",
        "84027000000 | 840億2,700万円",
        "12345 | 1万2,345円",
        "-20000 | ▲2万円",
        "9999 | 9,999円",
        "10000.5 | 10,000.5円",
        "10000 | 1万円"
      })
  void large_sums_are_written_in_several_scales(BigDecimal value, String printed) {
    assertThat(FigurePrint.printMixed(value, "円")).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "男性 81.2歳 | 男性：81.2歳",
        "332万5千円 | 332万5千円",
        "360万円 | 360万円",
        "95.0％以上 | 95.0%以上",
        "12件以下 | 12件以下",
        "2位以内 | 2位以内",
        "5%未満 | 5%未満",
        "5%を超える | 5%超",
        "100%維持 | 100%を維持",
        "現状維持（95%） | 現状維持（95%）",
        "維持 | 維持",
        "現状より増加 | 現状より増加",
        "前年よりも低下 | 前年度より減少",
        "R3年度を上回る | 2021年度より増加",
        "2021年以下 | 2021年以下",
        "R4.9以上 | 2022年9月以上",
        "2022/9/30以上 | 2022年9月30日以上",
        "H30～R2年度より増加 | 2018年度～2020年度より増加",
        "2021年度を維持 | 2021年度を維持"
      })
  void a_target_is_printed_as_people_write_it(String printed, String again) {
    assertThat(FigurePrint.print(one(printed))).isEqualTo(again);
  }

  @Property
  void a_figure_that_is_printed_and_read_again_is_the_same(
      @ForAll @Scale(3) @BigRange(min = "-100000000000000", max = "100000000000000")
          BigDecimal value,
      @ForAll("units") String unit) {
    assertThat(one(FigurePrint.print(value, unit)).value()).isEqualTo(value);
    assertThat(one(FigurePrint.print(value, unit)).unit()).isEqualTo(unit);
    assertThat(FigureGrammar.read(FigurePrint.print(value, unit), unit).plain("x").orElseThrow())
        .satisfies(figure -> assertThat(figure.value()).isEqualTo(value));
  }

  @Property
  void a_sum_in_several_scales_that_is_read_again_is_the_same(
      @ForAll @Scale(0) @BigRange(min = "-99999999999999999", max = "99999999999999999")
          BigDecimal value) {
    assertThat(FigureGrammar.read(FigurePrint.printMixed(value, "円"), "円").plain("x"))
        .hasValueSatisfying(figure -> assertThat(figure.value()).isEqualByComparingTo(value));
  }

  @Test
  void every_figure_of_real_tables_is_the_same_when_it_is_printed_and_read_again()
      throws IOException {
    for (CSVRecord cell : SampleCsv.read("printed-cells.csv")) {
      String unit = cell.get("unit").isEmpty() ? null : cell.get("unit");
      if (FigureGrammar.read(cell.get("printed"), unit) instanceof Reading.Figures read) {
        read.figures().forEach(figure -> isReadAgain(figure, cell.get("printed")));
      }
    }
  }

  private static void isReadAgain(ReadFigure figure, String printed) {
    ReadFigure again = one(FigurePrint.print(figure));

    assertThat(again.component()).as(printed).isEqualTo(nameAlone(figure.component()));
    assertThat(again.value()).as(printed).isEqualTo(figure.value());
    assertThat(again.comparator()).as(printed).isEqualTo(figure.comparator());
    if (figure.value() != null && figure.unit() != null) {
      assertThat(Unit.of(again.unit()).base()).as(printed).isEqualTo(Unit.of(figure.unit()).base());
    }
  }

  /** 計 is the name of a figure that stands beside its parts; alone it is the figure itself. */
  private static String nameAlone(String component) {
    return "計".equals(component) ? null : component;
  }

  private static ReadFigure one(String printed) {
    Reading reading = FigureGrammar.read(printed, null);
    assertThat(reading).as(printed).isInstanceOf(Reading.Figures.class);
    return ((Reading.Figures) reading).figures().getFirst();
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of(
        "人", "件", "%", "円", "億円", "百万円", "人/年", "位", "千t-CO₂", "m²/年", "万kW", "か所", "社・団体");
  }
}
