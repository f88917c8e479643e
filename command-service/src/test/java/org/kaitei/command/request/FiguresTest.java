package org.kaitei.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.Refusal;

class FiguresTest {

  private static final Period CY2026 = new Period("CY2026");

  @ParameterizedTest
  @CsvSource({
    "6件（累計）, printed-differs",
    "6件以上, printed-differs",
    "6件（R8年）, printed-differs",
    "6件（R8年度）, printed-period-differs",
    "約6件, printed-differs",
    "6件※1, printed-differs",
    "1件 6件, printed-differs",
    "－, printed-differs",
    "6人, printed-unit-differs",
    "六件, printed-unread"
  })
  void a_value_that_the_printed_text_does_not_say_is_refused(String printed, String code) {
    assertRefused("5", printed, code);
  }

  @ParameterizedTest
  @CsvSource({"6件（累計）", "6件以上", "6件（R8年）", "約6件", "6件※1", "集計済み"})
  void a_value_stands_beside_text_that_says_it_or_holds_no_number(String printed) {
    var figure = Figures.read("6", printed, "件", CY2026);
    assertThat(figure.decimal()).isEqualTo("6");
    assertThat(figure.printed()).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "572万人泊 （R8年）, 万人泊, 572",
    "'22,000人 （累計）', 人, 22000",
    "'85,400円 （R8年）', 円, 85400",
    "61.5% ※速報値, %, 61.5"
  })
  void a_cell_may_print_its_period_and_remarks(String printed, String unit, String decimal) {
    assertThat(Figures.read(null, printed, unit, CY2026).decimal()).isEqualTo(decimal);
  }

  @Test
  void what_does_not_say_what_was_measured_is_refused() {
    assertRefused(null, "6件以上", "not-a-figure");
    assertRefused(null, "男性：6件", "not-a-figure");
    assertRefused(null, "6人", "unit-differs");
    assertRefused(null, "六件", "not-a-figure");
    assertRefused(null, "6件（R7年）", "printed-period-differs");
    assertRefused("-", "6件", "printed-differs");
  }

  @Test
  void a_cell_says_whether_its_figure_is_provisional() {
    assertThat(Figures.status("61.5% ※速報値", "%")).isEqualTo(Measurement.Status.PROVISIONAL);
    assertThat(Figures.status("61.5% ※確報値", "%")).isEqualTo(Measurement.Status.FINAL);
    assertThat(Figures.status("61.5%", "%")).isNull();
    assertThat(Figures.status(null, "%")).isNull();
  }

  private static void assertRefused(String value, String printed, String code) {
    assertThatThrownBy(() -> Figures.read(value, printed, "件", CY2026))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).as(printed).isEqualTo(code));
  }
}
