package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What senders leave out, or send as null. */
class SentWithoutATypeTest {

  @Test
  void a_workbook_that_came_without_a_content_type_is_read_as_one() {
    SheetFile file =
        SentFile.read(new PaperForm().bytes(), null, PaperForm.SHEET, PrintedDefaults.NONE);
    assertThat(file.lines()).isEmpty();
  }

  @Test
  void reasons_that_are_null_are_none() {
    assertThat(GivenReasons.of("訂正", "null")).isEqualTo(GivenReasons.of("訂正", null));
  }
}
