package org.kaitei.query.pages.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaitei.query.pages.Reader;
import org.kaitei.query.pages.form.Told;
import tools.jackson.databind.json.JsonMapper;

class FileLineTest {

  private static FileLine line(String warning) {
    var taken =
        new JsonMapper()
            .readTree(
                """
                {"rows": [{"row": 3, "table": "t", "no": "1", "name": "参加率", "changes": [],
                  "warnings": [%s]}, {"row": 4, "changes": [], "warnings": []}]}"""
                    .formatted(warning));
    return FileLine.of(taken, Told.WORDS, Reader.JAPANESE).getFirst();
  }

  @Test
  void a_warning_stands_with_its_cell_in_the_words_of_pages() {
    FileLine line =
        line(
            """
            {"code": "in-the-future", "cell": "Sheet1!F12", "period": "FY2027", "message": "x"}""");
    assertThat(line.warnings()).containsExactly("Sheet1!F12 2027年度はまだ始まっていません。");
  }

  @Test
  void one_that_pages_have_no_words_for_stands_as_the_api_says_it() {
    assertThat(line("{\"code\": \"never-heard-of\", \"message\": \"何か\"}").warnings())
        .containsExactly("何か");
  }
}
