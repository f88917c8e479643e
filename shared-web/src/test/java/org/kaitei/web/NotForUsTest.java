package org.kaitei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;

/** What is said of a parameter that cannot be read. */
class NotForUsTest {

  @ParameterizedTest
  @CsvSource({
    "int, number",
    "java.lang.Long, number",
    "boolean, flag",
    "java.lang.Boolean, flag",
    "java.time.LocalDate, day"
  })
  void what_would_be_right_is_said_of_days_numbers_and_flags(Class<?> type, String takes) {
    assertThat(refused(type).facts()).containsEntry("takes", takes).containsEntry("value", "abc");
  }

  @Test
  void of_an_id_it_is_not_said_that_it_is_a_number() {
    assertThat(refused(UUID.class).facts())
        .containsEntry("value", "abc")
        .doesNotContainKey("takes");
    assertThat(refused(null).facts()).doesNotContainKey("takes");
    assertThat(refused(LocalDate.class).code()).isEqualTo("malformed-parameter");
  }

  private static NotForUs refused(Class<?> type) {
    return NotForUs.of(new TypeMismatchException("abc", type), HttpStatus.BAD_REQUEST, null);
  }
}
