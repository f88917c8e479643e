package org.kaitei.query.pages.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal;
import org.springframework.mock.web.MockHttpServletRequest;

class FormTest {

  @Test
  void a_field_may_be_sent_several_times() {
    Form form = read("row=a&row=b&do=save");
    assertThat(form.all("row")).containsExactly("a", "b");
    assertThat(form.has("row", "b")).isTrue();
    assertThat(form.has("row", "c")).isFalse();
    assertThat(form.button()).isEqualTo("save");
  }

  @Test
  void spaces_alone_are_nothing() {
    assertThat(read("reason=+%20&name=+%E8%AA%B2+").text("reason")).isNull();
    assertThat(read("name=+%E8%AA%B2+").text("name")).isEqualTo("課");
    assertThat(Form.NONE.text("name")).isNull();
  }

  @Test
  void a_hidden_number_that_is_none_counts_as_absent() {
    assertThat(read("version=12").version("version")).isEqualTo(12);
    assertThat(read("version=x").version("version")).isNull();
    assertThat(read("version=-1").number("version", 7)).isEqualTo(7);
  }

  @Test
  void what_is_no_form_is_refused() {
    assertThatThrownBy(() -> read("a=%zz"))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.facts()).containsEntry("parameter", "a"));
  }

  @Test
  void fields_that_the_container_has_read_already_are_found() {
    var request = new MockHttpServletRequest("POST", "/work");
    request.setContentType("application/x-www-form-urlencoded");
    request.addParameter("row", "a", "b");
    assertThat(Form.of(request).all("row")).containsExactly("a", "b");
    request.setContent("row=c".getBytes(StandardCharsets.US_ASCII));
    assertThat(Form.of(request).all("row")).containsExactly("c");
  }

  private static Form read(String body) {
    return Form.of(body.getBytes(StandardCharsets.US_ASCII));
  }
}
