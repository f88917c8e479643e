package org.kaitei.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.search.Subject.Kind;

class TermsTest {

  @Test
  void words_are_folded_and_each_counts_once() {
    assertThat(Terms.of(" 地下水　ＳＤＧｓ\tsdgs ").all()).containsExactly("地下水", "sdgs");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " 　", "\u200b"})
  void nothing_to_look_for_is_refused(String query) {
    assertThat(catchThrowableOfType(Refusal.class, () -> Terms.of(query)).code())
        .isEqualTo("query-missing");
  }

  @Test
  void too_much_to_look_for_is_refused() {
    assertThat(Terms.of("𠮷".repeat(200)).all()).hasSize(1);
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Terms.of("𠮷".repeat(201)));
    assertThat(refusal.code()).isEqualTo("query-too-long");
    assertThat(refusal.facts()).containsEntry("longest", 200).containsEntry("sent", 201);
  }

  @Test
  void a_cursor_is_read_again_and_knows_what_comes_behind_it() {
    Cursor cursor = Cursor.of("INDICATOR-17");
    assertThat(cursor).isEqualTo(new Cursor(Kind.INDICATOR, 17)).hasToString("INDICATOR-17");
    assertThat(cursor.isBefore(new Cursor(Kind.INDICATOR, 18))).isTrue();
    assertThat(cursor.isBefore(cursor)).isFalse();
    assertThat(cursor.isBefore(new Cursor(Kind.NOTE, 1))).isTrue();
    assertThat(cursor.isBefore(new Cursor(Kind.PLAN, 18))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "17", "RUMOUR-17", "NOTE-x", "NOTE-9999999999999999999"})
  void what_is_no_cursor_is_refused(String text) {
    assertThat(catchThrowableOfType(Refusal.class, () -> Cursor.of(text)).code())
        .isEqualTo("malformed-after");
  }
}
