package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.pages.ReadingPage.Line;
import org.kaitei.query.pages.ReadingPage.Value;
import org.kaitei.query.pages.form.Form;
import org.kaitei.web.ProblemWords;
import org.springframework.context.support.ResourceBundleMessageSource;

class ReadingPageTest {

  @Test
  void a_line_is_a_cell_and_empty_lines_are_none() {
    assertThat(read("3件\n\n  5件 \r\n実施", "").lines())
        .extracting(Line::printed)
        .containsExactly("3件", "5件", "実施");
  }

  @Test
  void a_figure_is_shown_with_its_period_and_its_remarks_in_the_unit_that_was_asked_for() {
    assertThat(read("1.2億円（R3年度）（累計）", "百万円").lines().getFirst().figures())
        .containsExactly(new Value("120百万円", "2021年度", "累計"));
    assertThat(read("31/34島", " ").lines().getFirst().figures())
        .containsExactly(new Value("31島 / 34", null, null));
  }

  @Test
  void an_ambiguous_cell_shows_what_it_may_be_and_why() {
    Line line = read("5～6人", "").lines().getFirst();

    assertThat(line.open()).isTrue();
    assertThat(line.figures()).extracting(Value::text).containsExactly("5人", "6人");
    assertThat(line.why()).isEqualTo("一つの値ではなく、範囲です。");
    assertThat(read("5人", "").lines().getFirst().open()).isFalse();
  }

  @Test
  void what_was_pasted_stands_in_the_form_again() {
    ReadingPage page = read("3件", "件");

    assertThat(page.cells()).isEqualTo("3件");
    assertThat(page.unit()).isEqualTo("件");
  }

  @Test
  void more_lines_than_a_page_shows_are_cut_off_and_it_says_so() {
    ReadingPage page = read("3件\n".repeat(2_001), "");

    assertThat(page.lines()).hasSize(2_000);
    assertThat(page.tooMany()).contains("2,000行");
    assertThat(read("3件\n".repeat(2_000), "").tooMany()).isNull();
    assertThat(read("", "").lines()).isEqualTo(List.of());
  }

  @Test
  void a_form_is_read_from_its_body() {
    assertThat(form("cells=3%E4%BB%B6%0D%0A5+%E4%BB%B6&unit=%E4%BB%B6"))
        .isEqualTo(new PastedCells("3件\r\n5 件", "件"));
    assertThat(form("")).isEqualTo(PastedCells.NONE);
    assertThat(form("unit&cells=a=b")).isEqualTo(new PastedCells("a=b", ""));
    assertThatThrownBy(() -> form("cells=%zz"))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("malformed-parameter"));
  }

  private static PastedCells form(String body) {
    return PastedCells.of(Form.of(body.getBytes(StandardCharsets.US_ASCII)));
  }

  private static ReadingPage read(String cells, String unit) {
    var problems = new ResourceBundleMessageSource();
    problems.setBasename("problems");
    problems.setDefaultEncoding("UTF-8");
    problems.setFallbackToSystemLocale(false);
    return ReadingPage.of(new PastedCells(cells, unit), Reader.visit(), new ProblemWords(problems));
  }
}
