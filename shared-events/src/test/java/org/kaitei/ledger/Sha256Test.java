package org.kaitei.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {

  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void a_text_has_the_digest_that_the_standard_gives_as_its_example() {
    assertThat(Sha256.hex("abc")).isEqualTo(OF_ABC);
  }

  @Test
  void parts_are_one_text() {
    assertThat(HexFormat.of().formatHex(Sha256.of(new byte[] {'a'}, new byte[] {'b', 'c'})))
        .isEqualTo(OF_ABC);
  }
}
