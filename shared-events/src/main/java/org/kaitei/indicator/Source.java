package org.kaitei.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kaitei.figure.PrintedDate;
import org.kaitei.ledger.Refusal;

/**
 * Where a figure was published (出典). Once only its title was known and stored, as plain text, which
 * is read as well.
 *
 * @param address null when it is not on the web
 * @param publishedOn with the precision it is known with; null when it is not
 */
public record Source(String title, @Nullable String address, @Nullable PrintedDate publishedOn) {

  private static final Pattern ON_THE_WEB = Pattern.compile("https?://[^\\s<>\"]+");

  /**
   * @throws Refusal {@code invalid-source} without a title, or with an address that is not on the
   *     web
   */
  @JsonCreator
  public Source {
    if (title == null
        || title.isBlank()
        || (address != null && !ON_THE_WEB.matcher(address).matches())) {
      throw Refusal.invalid("invalid-source", Map.of());
    }
  }

  public static Source of(String title) {
    return new Source(title, null, null);
  }

  /**
   * @return null for a blank title
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Source ofText(String title) {
    return title.isBlank() ? null : of(title.strip());
  }
}
