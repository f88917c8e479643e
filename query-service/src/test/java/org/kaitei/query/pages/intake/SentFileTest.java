package org.kaitei.query.pages.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.query.pages.form.Form;
import org.springframework.mock.web.MockMultipartFile;

class SentFileTest {

  private static final int MEBIBYTE = 1024 * 1024;
  private static final int MOST_OF_A_REQUEST = 16 * MEBIBYTE;
  private static final int ALL_OTHER_FIELDS = MEBIBYTE;

  @Test
  void the_longest_file_that_is_looked_at_can_still_be_taken() {
    byte[] content = new byte[SentFile.MOST_MEBIBYTES * MEBIBYTE];
    String carried = SentFile.of(chosen(content), Form.NONE).carried();
    assertThat(carried.length() + ALL_OTHER_FIELDS).isLessThan(MOST_OF_A_REQUEST);
    Form second = new Form(Map.of("name", List.of("sheet.csv"), "content", List.of(carried)));
    assertThat(SentFile.of(null, second).content()).isEqualTo(content);
  }

  @Test
  void a_longer_one_is_refused_at_the_look() {
    byte[] content = new byte[SentFile.MOST_MEBIBYTES * MEBIBYTE + 1];
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> SentFile.of(chosen(content), Form.NONE));
    assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE);
    assertThat(refusal.code()).isEqualTo("file-too-large");
  }

  @Test
  void a_file_without_a_name_is_taken_for_a_csv() {
    var nameless = new MockMultipartFile("file", null, null, new byte[] {'x'});
    assertThat(SentFile.of(nameless, Form.NONE).type()).hasToString("text/csv");
    Form second = new Form(Map.of("content", List.of("eA==")));
    assertThat(SentFile.of(null, second).name()).isEmpty();
  }

  @Test
  void what_the_page_did_not_carry_is_refused() {
    Form broken = new Form(Map.of("content", List.of("no base 64!")));
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> SentFile.of(null, broken));
    assertThat(refusal.code()).isEqualTo("malformed-parameter");
    assertThat(SentFile.of(null, Form.NONE)).isNull();
  }

  private static MockMultipartFile chosen(byte[] content) {
    return new MockMultipartFile("file", "sheet.csv", "text/csv", content);
  }
}
