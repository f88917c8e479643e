package org.kaitei.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.ledger.Refusal;

class ShiftJisTest {

  private static final Charset EXCEL = Charset.forName("windows-31j");

  @Test
  void what_excel_knows_comes_back() {
    String text = "①髙橋㎡㈱∑～－";
    assertThat(new String(ShiftJis.bytes(text), EXCEL)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"〜, ～", "−, －", "—, ―", "‖, ∥", "¢, ￠", "£, ￡", "¬, ￢"})
  void one_sign_in_two_forms_is_written_in_the_one_that_excel_knows(String twin, String known) {
    assertThat(new String(ShiftJis.bytes(twin), EXCEL)).isEqualTo(known);
  }

  @Test
  void a_character_that_it_lacks_is_refused_and_named() {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> ShiftJis.bytes("吉と𠮷と한と𠮷"));
    assertThat(refusal.code()).isEqualTo("not-in-shift-jis");
    assertThat(refusal.facts()).containsEntry("characters", "𠮷 한");
  }
}
