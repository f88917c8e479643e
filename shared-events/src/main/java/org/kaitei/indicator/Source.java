package org.kaitei.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kaitei.figure.PrintedDate;
import org.kaitei.ledger.Refusal;

/**
 * Where a figure was published (出典). Written as plain text where only its title is known, as all
 * sources were once.
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
  public Source {
    if (title == null
        || title.isBlank()
        || (address != null && !ON_THE_WEB.matcher(address).matches())) {
      throw invalid();
    }
  }

  public static Source of(String title) {
    return new Source(title, null, null);
  }

  /**
   * @param written a title, or an object of the fields
   * @return null for a blank title
   * @throws Refusal {@code invalid-source}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Source read(Object written) {
    if (written instanceof String title) {
      return title.isBlank() ? null : of(title.strip());
    }
    if (written instanceof Map<?, ?> fields
        && fields.get("title") instanceof String title
        && fields.keySet().stream().allMatch(Source::isField)) {
      String date = text(fields.get("publishedOn"));
      return new Source(
          title, text(fields.get("address")), date == null ? null : new PrintedDate(date));
    }
    throw invalid();
  }

  private static boolean isField(Object name) {
    return name.equals("title") || name.equals("address") || name.equals("publishedOn");
  }

  private static String text(Object value) {
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw invalid();
  }

  private static Refusal invalid() {
    return Refusal.invalid("invalid-source", Map.of());
  }

  @JsonValue
  Object written() {
    if (address == null && publishedOn == null) {
      return title;
    }
    var fields = new LinkedHashMap<String, String>();
    fields.put("title", title);
    if (address != null) {
      fields.put("address", address);
    }
    if (publishedOn != null) {
      fields.put("publishedOn", publishedOn.value());
    }
    return fields;
  }
}
