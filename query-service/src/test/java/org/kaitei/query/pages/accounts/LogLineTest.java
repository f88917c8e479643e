package org.kaitei.query.pages.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaitei.access.Actor;
import org.kaitei.access.Right;
import org.kaitei.access.Role;
import org.kaitei.access.log.Entry;
import org.kaitei.access.log.Kind;
import org.kaitei.query.pages.Reader;
import org.kaitei.query.pages.Visit;

class LogLineTest {

  private static final Instant AT = Instant.parse("2026-04-01T00:00:00Z");
  private static final Visit AUDITOR = Reader.visit(new Actor("p-9", Set.of(Role.AUDITOR), null));

  private static LogLine line(String call, String why) {
    return LogLine.of(
        new Entry(1, AT, Kind.REFUSED, "p-1", null, call, why), Map.of("p-1", "jiro"), AUDITOR);
  }

  @Test
  void somebody_whom_nobody_named_is_called_as_they_sign_in() {
    LogLine line = line("GET /plans/{plan}", null);
    assertThat(line.who().text()).isEqualTo("jiro");
    assertThat(line.who().href()).isEqualTo("/log?who=p-1");
    assertThat(line.about()).isNull();
    assertThat(line.why()).isNull();
  }

  @Test
  void kaitei_itself_has_a_name_too() {
    Entry made = new Entry(1, AT, Kind.ACCOUNT_MADE, "console", "p-2", null, "PLANNER water");
    LogLine line = LogLine.of(made, Map.of(), AUDITOR);
    assertThat(line.who().text()).isEqualTo("サーバーの操作画面");
    assertThat(line.about().text()).isEqualTo("p-2");
    assertThat(line.why()).isEqualTo("計画担当、water");
    assertThat(line.call()).isNull();
  }

  @Test
  void an_address_stays_as_it_is_and_what_is_none_is_said_in_words() {
    assertThat(line("GET /plans/{plan}", "not-allowed READ").path()).isTrue();
    assertThat(line("GET /plans/{plan}", "not-allowed READ").why()).isEqualTo("権限なし、閲覧");
    assertThat(line("sign-in", "wrong-password").call()).isEqualTo("ログイン");
    assertThat(line("sign-in", "wrong-password").path()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Right.class)
  void there_are_words_for_every_right_that_somebody_can_be_refused_for(Right right) {
    if (right != Right.SIGN_IN) {
      assertThat(line("GET /x", right.name()).why()).doesNotContain(right.name());
    }
  }

  @Test
  void there_are_words_for_every_kind_of_line() {
    assertThat(Arrays.stream(Kind.values()).map(kind -> AUDITOR.words().say("log." + kind.word())))
        .doesNotHaveDuplicates();
  }
}
