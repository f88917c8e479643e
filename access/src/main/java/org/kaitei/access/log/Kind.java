package org.kaitei.access.log;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the access log tells of. */
public enum Kind {
  SIGNED_IN,
  SIGN_IN_FAILED,
  SIGN_IN_THROTTLED,
  SIGNED_OUT,
  REFUSED,
  ACCOUNT_MADE,
  ACCOUNT_CHANGED,
  ACCOUNT_CLOSED,
  PASSWORD_CHANGED,
  TOKEN_MADE,
  TOKEN_REVOKED,
  PERSON_NAMED,
  PERSON_ERASED;

  /** As it is stored and answered: {@code sign-in-failed}. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Kind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
