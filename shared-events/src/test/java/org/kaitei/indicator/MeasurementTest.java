package org.kaitei.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.indicator.Measurement.Status.FINAL;
import static org.kaitei.indicator.Measurement.Status.PROVISIONAL;

import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;

class MeasurementTest {

  private final Measurement standing =
      new Measurement(Figure.of("50"), Source.of("年報"), PROVISIONAL);

  @Test
  void the_same_figure_adds_nothing_however_it_is_printed() {
    assertThat(standing.covers(Measurement.of(Figure.of("50.0")))).isTrue();
    assertThat(standing.covers(new Measurement(Figure.of("50"), Source.of("年報"), PROVISIONAL)))
        .isTrue();
  }

  @Test
  void another_figure_adds_something() {
    assertThat(standing.covers(Measurement.of(Figure.of("51")))).isFalse();
    assertThat(standing.covers(Measurement.of(Figure.notMeasured("-")))).isFalse();
  }

  @Test
  void the_same_figure_from_another_source_adds_the_source() {
    assertThat(standing.covers(new Measurement(Figure.of("50"), Source.of("速報値"), null))).isFalse();
    assertThat(Measurement.of(Figure.of("50")).covers(standing)).isFalse();
  }

  @Test
  void a_provisional_figure_that_becomes_final_adds_that_it_did() {
    assertThat(standing.covers(new Measurement(Figure.of("50"), null, FINAL))).isFalse();
  }

  @Test
  void two_baselines_say_the_same_only_for_the_same_period() {
    Baseline baseline = new Baseline(Period.fiscalYear(2017), Figure.of("50"));

    assertThat(baseline.says(new Baseline(Period.fiscalYear(2017), Figure.of("50.0")))).isTrue();
    assertThat(baseline.says(new Baseline(Period.fiscalYear(2018), Figure.of("50")))).isFalse();
    assertThat(baseline.says(new Baseline(Period.fiscalYear(2017), Figure.of("51")))).isFalse();
    assertThat(baseline.says(null)).isFalse();
  }
}
