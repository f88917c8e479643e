package org.kaitei.query.export;

import java.time.temporal.ChronoUnit;
import org.kaitei.figure.Period;

/**
 * A period as SDMX writes it (TIME_PERIOD). A fiscal year is the reporting year that begins in
 * April: {@code 2021-A1} with the attribute REPORTING_YEAR_START_DAY {@code --04-01}.
 *
 * @param frequency of SDMX's code list
 * @param yearStart empty where the year of the calendar is meant
 */
record SdmxPeriod(String timePeriod, String frequency, String yearStart) {

  private static final String OTHER = "_O";

  static SdmxPeriod of(Period period) {
    String code = period.code();
    if (period.isSpan()) {
      return new SdmxPeriod(period.start() + "/" + length(period), OTHER, "");
    }
    if (code.startsWith("FY")) {
      return new SdmxPeriod(code.substring(2) + "-A1", "A", "--04-01");
    }
    if (code.startsWith("CY")) {
      return new SdmxPeriod(code.substring(2), "A", "");
    }
    return new SdmxPeriod(code, code.length() == 7 ? "M" : "D", "");
  }

  private static String length(Period period) {
    long months = ChronoUnit.MONTHS.between(period.start(), period.after());
    boolean whole = period.start().plusMonths(months).equals(period.after());
    return whole
        ? "P" + months + "M"
        : "P" + ChronoUnit.DAYS.between(period.start(), period.after()) + "D";
  }
}
