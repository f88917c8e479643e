package org.kaitei.figure.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What plans of all kinds print, and how it is read; each line was looked at by a person. */
class PrintedCellsTest {

  static List<CSVRecord> cells() throws IOException {
    return SampleCsv.read("printed-cells.csv");
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_cell_is_read_as_it_was_gone_through_by_hand(CSVRecord cell) {
    String unit = cell.get("unit").isEmpty() ? null : cell.get("unit");

    assertThat(Told.of(cell.get("printed"), unit)).isEqualTo(cell.get("reading"));
  }
}
