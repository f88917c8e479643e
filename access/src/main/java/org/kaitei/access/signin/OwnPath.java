package org.kaitei.access.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes after signing in: a page of ours, never an address that a link from elsewhere
 * smuggled in.
 */
public record OwnPath(String path) {

  static final OwnPath HOME = new OwnPath("/");

  /**
   * Browsers take {@code //host}, {@code /\host} and addresses with line breaks for other sites.
   */
  private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]*");

  private static final Pattern SIGNING = Pattern.compile("/(sign-in|sign-out|oauth2|login)\\b.*");

  /** The path when it is one of ours, else the first page. */
  public static OwnPath of(@Nullable String asked) {
    return asked != null && OURS.matcher(asked).matches() && !SIGNING.matcher(asked).matches()
        ? new OwnPath(asked)
        : HOME;
  }
}
