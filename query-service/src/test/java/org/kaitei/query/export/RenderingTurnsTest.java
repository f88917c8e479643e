package org.kaitei.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;

class RenderingTurnsTest {

  private final RenderingTurns turns = new RenderingTurns(Duration.ZERO);

  @Test
  void a_third_file_of_the_public_is_asked_to_come_again() {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> whileTwoAreMadeForThePublic(() -> turns.take(false, () -> "")));
    assertThat(refusal.kind()).isEqualTo(Kind.NOT_YET);
    assertThat(refusal.code()).isEqualTo("files-waiting");
  }

  @Test
  void nobody_at_work_waits_for_the_public() {
    assertThat(whileTwoAreMadeForThePublic(() -> turns.take(true, () -> "a sheet")))
        .isEqualTo("a sheet");
  }

  private String whileTwoAreMadeForThePublic(Supplier<String> work) {
    return turns.take(false, () -> turns.take(false, work));
  }
}
