package org.kaitei.figure.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Every cell of a real report against a file of readings that was gone through by hand, cell by
 * cell. Whoever changes the grammar changes that file in plain sight.
 */
class FukuokaReportTest {

  private static final List<String> CELLS =
      List.of("initial_printed", "target_printed", "actual_printed");

  @Test
  void every_cell_is_read_as_it_was_gone_through_by_hand() throws IOException {
    List<String> told =
        SampleCsv.read("fukuoka-fy2024.csv").stream().flatMap(FukuokaReportTest::told).toList();

    assertThat(told).hasSize(98 * 3);
    assertThat(told)
        .isEqualTo(
            SampleCsv.read("fukuoka-fy2024-readings.csv").stream()
                .map(
                    row ->
                        String.join(" | ", row.get("no"), row.get("printed"), row.get("reading")))
                .toList());
  }

  @Test
  void every_period_beside_an_actual_is_read() throws IOException {
    assertThat(SampleCsv.read("fukuoka-fy2024.csv"))
        .allSatisfy(
            row -> assertThat(FigureGrammar.period(row.get("actual_period_printed"))).isPresent());
  }

  private static Stream<String> told(CSVRecord row) {
    return CELLS.stream()
        .map(row::get)
        .map(cell -> String.join(" | ", row.get("no"), cell, Told.of(cell, null)));
  }
}
