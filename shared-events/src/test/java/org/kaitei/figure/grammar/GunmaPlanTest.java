package org.kaitei.figure.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of a real plan, as somebody typed out what it means. */
class GunmaPlanTest {

  static List<CSVRecord> rows() throws IOException {
    return SampleCsv.read("gunma-plan.csv");
  }

  @Test
  void the_plan_has_fifty_rows() throws IOException {
    assertThat(rows()).hasSize(50);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void the_current_value_is_read_as_typed(CSVRecord row) {
    Reading reading = FigureGrammar.read(row.get("current_printed"), row.get("unit"));

    if (row.get("current_value").isEmpty()) {
      assertThat(reading).isEqualTo(new Reading.NoData("—"));
    } else {
      ReadFigure figure = one(reading);
      assertThat(figure.value().toPlainString()).isEqualTo(row.get("current_value"));
      assertThat(figure.unit()).isEqualTo(unit(row));
      assertThat(figure.comparator()).isNull();
      if (row.get("current_printed").contains("年度")) {
        assertThat(figure.period().code()).isEqualTo("FY" + row.get("current_fy"));
      } else {
        assertThat(figure.period()).isNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void the_target_is_read_as_typed(CSVRecord row) {
    ReadFigure figure = one(FigureGrammar.read(row.get("target_printed"), row.get("unit")));

    if (row.get("target_value").isEmpty()) {
      assertThat(figure.value()).isNull();
      assertThat(figure.comparator().code()).isEqualTo(row.get("comparator"));
    } else {
      assertThat(figure.value().toPlainString()).isEqualTo(row.get("target_value"));
      assertThat(figure.comparator() == null ? "" : figure.comparator().code())
          .isEqualTo(row.get("target_printed").endsWith("以上") ? row.get("comparator") : "");
    }
    assertThat(figure.unit()).isEqualTo(unit(row));
    assertThat(figure.period()).isNull();
  }

  private static ReadFigure one(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Figures.class);
    List<ReadFigure> figures = ((Reading.Figures) reading).figures();
    assertThat(figures).hasSize(1);
    return figures.getFirst();
  }

  private static String unit(CSVRecord row) {
    return row.get("unit").isEmpty() ? null : row.get("unit");
  }
}
