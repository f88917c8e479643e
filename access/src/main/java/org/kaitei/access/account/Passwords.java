package org.kaitei.access.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.Refusal;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are chosen, hashed and compared. */
final class Passwords {

  private static final int SHORTEST = 10;

  /** What bcrypt takes in; it would ignore the rest. */
  private static final int MOST_BYTES = 72;

  /** Without those that are mistaken for each other when they are read from paper. */
  private static final String LEGIBLE = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int RANDOM_LENGTH = 20;

  private final SecureRandom random = new SecureRandom();
  private final PasswordEncoder encoder;

  Passwords() {
    this(new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder())));
  }

  Passwords(PasswordEncoder encoder) {
    this.encoder = encoder;
  }

  /**
   * @throws Refusal {@code unfit-password}
   */
  String hashed(String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST || !isRead(password)) {
      throw Refusal.invalid(
          "unfit-password", Map.of("shortest", SHORTEST, "mostBytes", MOST_BYTES));
    }
    return encoder.encode(password);
  }

  /**
   * Takes as long where there is no account: hashing costs what comparing does.
   *
   * @param hash null where there is no account
   */
  boolean matches(String typed, @Nullable String hash) {
    if (typed.isEmpty() || !isRead(typed)) {
      return false;
    }
    if (hash == null) {
      encoder.encode(typed);
      return false;
    }
    return encoder.matches(typed, hash);
  }

  private static boolean isRead(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }

  /** One that nobody has to invent: over 110 bits. */
  String random() {
    return random
        .ints(RANDOM_LENGTH, 0, LEGIBLE.length())
        .mapToObj(i -> LEGIBLE.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
