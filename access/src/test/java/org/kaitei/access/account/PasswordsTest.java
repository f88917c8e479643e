package org.kaitei.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {

  private final Counting hashes = new Counting();
  private final Passwords passwords = new Passwords(hashes);
  private final String hash = new BCryptPasswordEncoder().encode("correct horse");

  @Test
  void where_there_is_no_account_as_much_is_hashed_as_where_there_is_one() {
    assertThat(passwords.matches("correct horse", hash)).isTrue();
    assertThat(hashes.made).isEqualTo(1);
    assertThat(passwords.matches("another horse", hash)).isFalse();
    assertThat(hashes.made).isEqualTo(2);
    assertThat(passwords.matches("correct horse", null)).isFalse();
    assertThat(hashes.made).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "as long as no password is: 七十二バイトを超えるため、比べるまでもない"})
  void what_cannot_be_a_password_is_hashed_for_nobody(String typed) {
    assertThat(passwords.matches(typed, hash)).isFalse();
    assertThat(passwords.matches(typed, null)).isFalse();
    assertThat(hashes.made).isZero();
  }

  /** Comparing hashes what was typed once. */
  private static final class Counting implements PasswordEncoder {

    private final PasswordEncoder encoder = new BCryptPasswordEncoder();
    private int made;

    @Override
    public String encode(CharSequence typed) {
      made++;
      return encoder.encode(typed);
    }

    @Override
    public boolean matches(CharSequence typed, String hash) {
      made++;
      return encoder.matches(typed, hash);
    }
  }
}
