package org.kaitei.plan;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaitei.figure.PrintedDate;
import org.kaitei.ledger.Refusal;

/**
 * Reads dates as Japanese documents print them, in an era or not, as precisely as they are printed:
 * 令和3年9月, R3.9, 令和元年, 2021年9月30日. A date after the end of its era, such as 平成33年, is printed in
 * good faith; one before its beginning is none.
 */
public final class JapaneseDate {

  private enum Era {
    MEIJI("明治", "M", 1868, "1868-10-23"),
    TAISHO("大正", "T", 1912, "1912-07-30"),
    SHOWA("昭和", "S", 1926, "1926-12-25"),
    HEISEI("平成", "H", 1989, "1989-01-08"),
    REIWA("令和", "R", 2019, "2019-05-01");

    final String name;
    final String letter;
    final int first;
    final String begins;

    Era(String name, String letter, int first, String begins) {
      this.name = name;
      this.letter = letter;
      this.first = first;
      this.begins = begins;
    }

    String print(String[] parts) {
      int year = Integer.parseInt(parts[0]) - first + 1;
      var printed = new StringBuilder(name).append(year == 1 ? "元" : year).append("年");
      if (parts.length > 1) {
        printed.append(Integer.parseInt(parts[1])).append("月");
      }
      if (parts.length > 2) {
        printed.append(Integer.parseInt(parts[2])).append("日");
      }
      return printed.toString();
    }

    static Era of(String printed) {
      for (Era era : values()) {
        if (era.letter.equalsIgnoreCase(printed) || era.name.equals(printed)) {
          return era;
        }
      }
      throw new IllegalArgumentException(printed);
    }
  }

  private static final String MONTH_AND_DAY =
      "(?:年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?|[./-](\\d{1,2})(?:[./-](\\d{1,2}))?)";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(明治|大正|昭和|平成|令和|[MTSHRmtshr])(元|\\d{1,2})|(\\d{4}))" + MONTH_AND_DAY + "?");

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
    Era era = date.group(1) == null ? null : Era.of(date.group(1));
    StringBuilder iso = new StringBuilder("%04d".formatted(year(date, era)));
    append(iso, date.group(4), date.group(6));
    append(iso, date.group(5), date.group(7));
    if (era != null && iso.toString().compareTo(era.begins.substring(0, iso.length())) < 0) {
      throw invalid(printed);
    }
    return checked(iso.toString(), printed);
  }

  /** The date in its era; none where it is not certain which era that is. */
  public static Optional<String> print(PrintedDate date) {
    String iso = date.value();
    Era era = null;
    for (Era next : Era.values()) {
      if (next.begins.startsWith(iso) && !next.begins.equals(firstDay(iso))) {
        return Optional.empty();
      }
      if (next.begins.compareTo(firstDay(iso)) <= 0) {
        era = next;
      }
    }
    return Optional.ofNullable(era).map(of -> of.print(iso.split("-")));
  }

  private static String firstDay(String iso) {
    return iso + "-01-01".substring(Math.min(6, iso.length() - 4));
  }

  private static int year(Matcher date, Era era) {
    if (era == null) {
      return Integer.parseInt(date.group(3));
    }
    return era.first - 1 + (date.group(2).equals("元") ? 1 : Integer.parseInt(date.group(2)));
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
