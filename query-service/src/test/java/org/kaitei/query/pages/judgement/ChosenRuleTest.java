package org.kaitei.query.pages.judgement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.judgement.Bands;
import org.kaitei.judgement.LinearPath;
import org.kaitei.judgement.Threshold;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.judgement.ChosenRule.Line;

class ChosenRuleTest {

  private static ChosenRule sent(String form) {
    return ChosenRule.of(Form.of(form.getBytes(UTF_8)));
  }

  @Test
  void only_what_belongs_to_the_chosen_way_is_sent() {
    String fields = "&onTrackFrom=70&grade=A&from=80&grade=B&from=&grade=&from=";
    assertThat(sent("rule=LINEAR_PATH" + fields).asked(null))
        .isEqualTo(Map.of("rule", "LINEAR_PATH"));
    assertThat(sent("rule=THRESHOLD" + fields).asked("x"))
        .isEqualTo(Map.of("rule", "THRESHOLD", "onTrackFrom", "70", "reason", "x"));
    assertThat(sent("rule=BANDS" + fields).asked(null))
        .isEqualTo(
            Map.of(
                "rule",
                "BANDS",
                "bands",
                List.of(Map.of("grade", "A", "from", "80"), Map.of("grade", "B"))));
  }

  @Test
  void a_percentage_without_a_grade_is_sent_to_be_refused() {
    assertThat(sent("rule=BANDS&grade=&from=80&grade=B&from=").asked(null).get("bands"))
        .isEqualTo(List.of(Map.of("from", "80"), Map.of("grade", "B")));
  }

  @Test
  void the_form_begins_with_what_stands_and_else_with_what_is_usual() {
    assertThat(ChosenRule.of((Bands) null))
        .isEqualTo(
            new ChosenRule(
                null,
                "80",
                List.of(
                    new Line("S", "100"),
                    new Line("A", "80"),
                    new Line("B", "60"),
                    new Line("C", ""),
                    new Line("", ""))));
    assertThat(ChosenRule.of(new LinearPath()).rule()).isEqualTo("LINEAR_PATH");
    assertThat(ChosenRule.of(new Threshold(Threshold.USUAL)).rule()).isEqualTo("THRESHOLD");
    assertThat(ChosenRule.of(Bands.USUAL).rule()).isEqualTo("BANDS");
  }

  @Test
  void what_was_sent_stands_in_the_form_again_with_room_for_one_more_grade() {
    StringBuilder six = new StringBuilder("rule=BANDS");
    for (int i = 0; i < 6; i++) {
      six.append("&grade=").append((char) ('A' + i)).append("&from=").append(90 - i);
    }
    assertThat(sent(six.toString()).bands()).hasSize(7).endsWith(new Line("", ""));
  }
}
