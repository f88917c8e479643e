package org.kaitei.query.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.figure.PrintedCells.Cell;
import org.kaitei.web.ProblemWords;
import org.kaitei.web.reading.ReadCell;
import org.springframework.context.support.ResourceBundleMessageSource;

class FiguresApiTest {

  private final FiguresApi api = new FiguresApi(words());

  @Test
  void a_figure_is_told_with_its_unit_its_period_and_what_was_printed_beside_it() {
    assertThat(json("約1,002万円（R3年度）", "円"))
        .isEqualTo(
            """
            {"printed":"約1,002万円（R3年度）","status":"figure","figures":[{"value":"10020000",\
            "unit":"円","period":"FY2021","text":"10,020,000円",\
            "remarks":[{"kind":"about","text":"約"}]}]}""");
  }

  @Test
  void each_component_is_a_figure_of_its_own() {
    assertThat(json("男性 81.2歳／女性 87.4歳", null))
        .isEqualTo(
            """
            {"printed":"男性 81.2歳／女性 87.4歳","status":"figure","figures":[\
            {"component":"男性","value":"81.2","unit":"歳","text":"男性：81.2歳"},\
            {"component":"女性","value":"87.4","unit":"歳","text":"女性：87.4歳"}]}""");
  }

  @Test
  void a_target_names_its_comparator_and_what_it_compares_with() {
    assertThat(json("2021 年度より増加", "%"))
        .isEqualTo(
            """
            {"printed":"2021 年度より増加","status":"target","figures":[{"unit":"%",\
            "comparator":"MORE_THAN_FY2021","reference":"FY2021","text":"2021年度より増加"}]}""");
    assertThat(json("31/34島", null)).contains("\"value\":\"31\"", "\"whole\":\"34\"");
    assertThat(json("300件（５年間累計）", null)).contains("\"years\":5", "\"kind\":\"cumulative\"");
  }

  @Test
  void a_cell_without_a_figure_says_why() {
    assertThat(json("―", null)).isEqualTo("{\"printed\":\"―\",\"status\":\"none\",\"figures\":[]}");
    assertThat(json("15箇所", "件"))
        .contains("\"status\":\"words\"", "\"reason\":\"unit-differs\"")
        .contains("The printed unit is no multiple of the declared one.");
    assertThat(json("R3年度", null)).contains("\"only-a-period\"", "\"period\":\"FY2021\"");
    assertThat(json(" ", null)).contains("\"status\":\"none\"", "\"reason\":\"blank\"");
  }

  @Test
  void an_ambiguous_cell_lists_its_readings() {
    assertThat(json("37.5～50", "%"))
        .isEqualTo(
            """
            {"printed":"37.5～50","status":"ambiguous","figures":[],"readings":[\
            {"value":"37.5","unit":"%","text":"37.5%"},{"value":"50","unit":"%","text":"50%"}],\
            "reason":"range","explanation":"The cell holds a range and no single figure."}""");
  }

  @Test
  void cells_keep_their_order() {
    var cells = List.of(new Cell("3件", null), new Cell("実施", null), new Cell("1件", null));

    assertThat(api.read(new PrintedCells(cells), Locale.ENGLISH).readings())
        .extracting(ReadCell::printed)
        .containsExactly("3件", "実施", "1件");
  }

  @Test
  void ten_thousand_cells_are_read_and_one_more_is_too_many() {
    var most = Collections.nCopies(10_000, new Cell("3件", null));
    assertThat(api.read(new PrintedCells(most), Locale.ENGLISH).readings()).hasSize(10_000);

    var more = Collections.nCopies(10_001, new Cell("3件", null));
    assertThatThrownBy(() -> api.read(new PrintedCells(more), Locale.ENGLISH))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("too-many-entries");
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
            });
  }

  @Test
  void cells_without_text_are_named() {
    assertThatThrownBy(() -> api.read(new PrintedCells(null), Locale.ENGLISH))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("text-missing"));

    var cells = new java.util.ArrayList<>(List.of(new Cell("3件", null), new Cell(null, "件")));
    cells.add(null);
    assertThatThrownBy(() -> api.read(new PrintedCells(cells), Locale.ENGLISH))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.faults())
                    .extracting(Refusal.Fault::pointer)
                    .containsExactly("/cells/1/printed", "/cells/2/printed"));
  }

  private String json(String printed, String unit) {
    var cells = new PrintedCells(List.of(new Cell(printed, unit)));
    ReadCell read = api.read(cells, Locale.ENGLISH).readings().getFirst();
    return EventJson.mapper().writeValueAsString(read);
  }

  private static ProblemWords words() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("problems");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new ProblemWords(messages);
  }
}
