package org.kaitei.query.pages.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaitei.query.pages.form.Outcome.Done;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.json.JsonMapper;

class FormAnswerTest {

  private static final Done RECORDED =
      new Done(new JsonMapper().readTree("{\"stream\":\"indicator/a\",\"revision\":3}"));

  @Test
  void the_next_page_says_what_was_done_and_waits_for_it() {
    assertThat(address(FormAnswer.to("/work", "saved", RECORDED).getView()))
        .isEqualTo("/work?done=saved&atLeast=indicator%2Fa%3A3");
  }

  @Test
  void the_next_page_keeps_what_its_address_says_already() {
    assertThat(address(FormAnswer.to("/work?lang=en", "saved", RECORDED).getView()))
        .isEqualTo("/work?lang=en&done=saved&atLeast=indicator%2Fa%3A3");
  }

  private static String address(Object view) {
    return ((RedirectView) view).getUrl();
  }
}
