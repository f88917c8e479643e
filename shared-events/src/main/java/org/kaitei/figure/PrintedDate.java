package org.kaitei.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import org.kaitei.ledger.Refusal;

/**
 * A date with the precision it was printed with: {@code 2021}, {@code 2021-09}, {@code 2021-09-30}.
 */
public record PrintedDate(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PrintedDate {
    try {
      switch (value == null ? 0 : value.length()) {
        case 4 -> Year.parse(value);
        case 7 -> YearMonth.parse(value);
        case 10 -> LocalDate.parse(value);
        default -> throw new DateTimeException("no year, month or day has that length");
      }
    } catch (DateTimeException e) {
      throw Refusal.invalid("invalid-date", Map.of("date", value == null ? "" : value));
    }
  }

  /**
   * Whether it lies before the other on whichever days both are; 2022-11 may be after 2022-11-15.
   */
  public boolean isSurelyBefore(PrintedDate other) {
    int known = Math.min(value.length(), other.value.length());
    return value.substring(0, known).compareTo(other.value.substring(0, known)) < 0;
  }

  @Override
  public String toString() {
    return value;
  }
}
