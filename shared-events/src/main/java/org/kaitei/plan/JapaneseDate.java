package org.kaitei.plan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kaitei.figure.Era;
import org.kaitei.figure.PrintedDate;
import org.kaitei.ledger.Refusal;

/**
 * Reads dates as Japanese documents print them, in an era or not, as precisely as they are printed:
 * 令和3年9月, R3.9, 令和元年, 2021年9月30日. A date after the end of its era, such as 平成33年, is printed in
 * good faith; one before its beginning is none.
 */
public final class JapaneseDate {

  private static final String MONTH_AND_DAY =
      "(?:年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?|[./-](\\d{1,2})(?:[./-](\\d{1,2}))?)";
  private static final String ERAS =
      Arrays.stream(Era.values())
          .map(era -> "%s|(?i:%s)".formatted(era.word(), era.letter()))
          .collect(Collectors.joining("|"));
  private static final Pattern DATE =
      Pattern.compile("(?:(" + ERAS + ")(元|\\d{1,2})|(\\d{4}))" + MONTH_AND_DAY + "?");

  private JapaneseDate() {}

  /**
   * @throws Refusal {@code invalid-date} when it cannot be read for certain
   */
  public static PrintedDate read(String printed) {
    String text = Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      throw invalid(printed);
    }
    Era era = date.group(1) == null ? null : era(date.group(1));
    StringBuilder iso = new StringBuilder("%04d".formatted(year(date, era)));
    append(iso, date.group(4), date.group(6));
    append(iso, date.group(5), date.group(7));
    if (era != null && iso.toString().compareTo(era.begins().substring(0, iso.length())) < 0) {
      throw invalid(printed);
    }
    return checked(iso.toString(), printed);
  }

  /** The date in its era; none where it is not certain which era that is. */
  public static Optional<String> print(PrintedDate date) {
    String iso = date.value();
    Era era = null;
    for (Era next : Era.values()) {
      if (next.begins().startsWith(iso) && !next.begins().equals(firstDay(iso))) {
        return Optional.empty();
      }
      if (next.begins().compareTo(firstDay(iso)) <= 0) {
        era = next;
      }
    }
    return Optional.ofNullable(era).map(of -> print(of, iso.split("-")));
  }

  private static String print(Era era, String[] parts) {
    int year = era.yearOfEra(Integer.parseInt(parts[0]));
    var printed = new StringBuilder(era.word()).append(year == 1 ? "元" : year).append("年");
    if (parts.length > 1) {
      printed.append(Integer.parseInt(parts[1])).append("月");
    }
    if (parts.length > 2) {
      printed.append(Integer.parseInt(parts[2])).append("日");
    }
    return printed.toString();
  }

  /** Unlike in a table of figures, M and T can be nothing else here. */
  private static Era era(String printed) {
    return Arrays.stream(Era.values())
        .filter(
            era ->
                era.word().equals(printed)
                    || String.valueOf(era.letter()).equalsIgnoreCase(printed))
        .findFirst()
        .orElseThrow();
  }

  private static String firstDay(String iso) {
    return iso + "-01-01".substring(Math.min(6, iso.length() - 4));
  }

  private static int year(Matcher date, Era era) {
    if (era == null) {
      return Integer.parseInt(date.group(3));
    }
    return era.year(date.group(2).equals("元") ? 1 : Integer.parseInt(date.group(2)));
  }

  private static void append(StringBuilder iso, String inKanji, String inDigits) {
    String number = inKanji == null ? inDigits : inKanji;
    if (number != null) {
      iso.append("-%02d".formatted(Integer.parseInt(number)));
    }
  }

  private static PrintedDate checked(String iso, String printed) {
    try {
      return new PrintedDate(iso);
    } catch (Refusal noSuchDay) {
      throw invalid(printed);
    }
  }

  private static Refusal invalid(String printed) {
    String shown = printed.length() <= 100 ? printed : printed.substring(0, 100) + "…";
    return Refusal.invalid("invalid-date", Map.of("date", shown));
  }
}
