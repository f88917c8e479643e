package org.kaitei.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.export.Sheets.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.department.DepartmentEvent.DepartmentFounded;
import org.kaitei.department.DepartmentEvent.DepartmentRenamed;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.Said;
import org.kaitei.query.department.AnsweringDocument;
import org.kaitei.query.export.Exports.Source;
import org.kaitei.query.sheet.ShownRow;

class ResponsibleTest {

  private static final IndicatorId FIRST = new IndicatorId("i-1");
  private static final IndicatorId SECOND = new IndicatorId("i-2");
  private static final DepartmentId HEALTH = new DepartmentId("health");
  private static final LocalDate RENAMED = LocalDate.of(2022, 4, 1);

  @Test
  void the_department_is_called_as_it_is_on_the_day() {
    assertThat(responsible(RENAMED.minusDays(1)).name(FIRST)).isEqualTo("保健課");
    assertThat(responsible(RENAMED).name(FIRST)).isEqualTo("健康課");
  }

  @Test
  void it_is_meant_by_its_id_and_by_any_name_that_it_had() {
    for (String meant : List.of("health", "保健課", "健康課")) {
      assertThat(responsible(RENAMED).is(meant, FIRST)).as(meant).isTrue();
    }
    assertThat(responsible(RENAMED).is("人課", FIRST)).isFalse();
  }

  @Test
  void where_the_directory_knows_nobody_the_words_of_the_definition_count() {
    assertThat(responsible(RENAMED).name(SECOND)).isEqualTo("人課");
    assertThat(responsible(RENAMED).is("人課", SECOND)).isTrue();
    assertThat(responsible(RENAMED).is("health", SECOND)).isFalse();
    assertThat(responsible(RENAMED).stated(FIRST)).isEqualTo("人課");
  }

  private static Responsible responsible(LocalDate on) {
    Directory directory =
        Directory.EMPTY
            .after(new DepartmentFounded(HEALTH, "保健課", null, Said.BY))
            .after(new DepartmentRenamed(HEALTH, "保健課", "健康課", RENAMED, "改組", Said.BY));
    ShownRow[] rows = {row("1", "人", "1", "2", "3"), row("2", "人", "1", "2", "3")};
    return new Responsible(
        new Source(
            Sheets.sheet(2021, rows),
            Sheets.plan(List.of()),
            Sheets.indicators(rows),
            new AnsweringDocument(on, directory, Map.of(FIRST, HEALTH), Sheets.NOW, 0)));
  }
}
