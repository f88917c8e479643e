package org.kaitei.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource({
    "1, 億円, 百万円, 100",
    "1002, 万円, 円, 10020000",
    "10020000, 円, 万円, 1002",
    "2354, 十億円, 億円, 23540",
    "1.50, 千円, 円, 1500",
    "12345, 円, 億円, 0.00012345",
    "12, 万人, 人, 120000",
    "5, 千kWh/年, MWh/年, 5",
    "1, km², ha, 100",
    "627, ㎡/年, m2/年, 627",
    "5, ‰, %, 0.5",
    "3, か所, 箇所, 3",
    "3, 件/年度, 件／年, 3",
    "7, 人（累計）, 人, 7",
    "1.5, kt-CO2, t-CO₂, 1500",
    "0.50, %, ％, 0.50"
  })
  void units_of_one_base_convert_exactly(BigDecimal value, String from, String to, String result) {
    assertThat(Unit.of(from).convertsTo(Unit.of(to))).isTrue();
    assertThat(Unit.of(from).convert(value, Unit.of(to)).toPlainString()).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({
    "箇所, 件",
    "件, 件/年",
    "人, 名",
    "人, 人泊",
    "%, ポイント",
    "%, %ポイント",
    "t, t-CO2",
    "人/10万人, 人",
    "人（千）, 人",
    "kWh, kW"
  })
  void units_of_different_bases_never_do(String one, String other) {
    assertThat(Unit.of(one).convertsTo(Unit.of(other))).isFalse();
    assertThatThrownBy(() -> Unit.of(one).convert(BigDecimal.ONE, Unit.of(other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(one + " is not a multiple of " + other);
  }

  @Test
  void a_unit_keeps_its_text_as_people_write_it() {
    assertThat(Unit.of(" 千t-CO₂／年 ").text()).isEqualTo("千t-CO₂／年");
  }

  @Property
  void a_value_that_is_converted_there_and_back_is_the_same(
      @ForAll @Scale(4) @BigRange(min = "-1000000000000", max = "1000000000000") BigDecimal value,
      @ForAll("sums") String from,
      @ForAll("sums") String to) {
    Unit one = Unit.of(from);
    Unit other = Unit.of(to);

    assertThat(other.convert(one.convert(value, other), one)).isEqualByComparingTo(value);
  }

  @Provide
  Arbitrary<String> sums() {
    return Arbitraries.of("円", "千円", "万円", "百万円", "億円", "十億円", "兆円");
  }
}
