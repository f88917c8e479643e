package org.kaitei.plan;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kaitei.figure.PrintedDate;
import org.kaitei.ledger.Refusal;

/**
 * How long something of an initiative goes on.
 *
 * @param activity what goes on; null when it is the initiative as a whole
 * @param printed such as {@code 2021年8月まで} or {@code 継続予定}
 * @param from null when no beginning can be read from it
 * @param until null when no end can be read from it
 * @param continues whether it is meant to go on without an end
 */
public record ScheduleSpan(
    @Nullable String activity,
    String printed,
    @Nullable PrintedDate from,
    @Nullable PrintedDate until,
    boolean continues) {

  private static final Pattern CONTINUES = Pattern.compile("継続(予定|中)?");
  private static final Pattern TO = Pattern.compile("[~〜–—]");

  /** Reads what can be read for certain; the rest stays as it is printed. */
  public static ScheduleSpan read(String activity, String printed) {
    String text = Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    if (CONTINUES.matcher(text).matches()) {
      return new ScheduleSpan(activity, printed, null, null, true);
    }
    String[] ends = TO.split(text, -1);
    if (ends.length == 2) {
      return between(activity, printed, ends[0], ends[1].replaceFirst("まで$", ""));
    }
    if (text.endsWith("まで")) {
      return between(activity, printed, "", text.replaceFirst("まで$", ""));
    }
    return text.endsWith("から")
        ? between(activity, printed, text.replaceFirst("から$", ""), "")
        : new ScheduleSpan(activity, printed, null, null, false);
  }

  private static ScheduleSpan between(String activity, String printed, String from, String until) {
    try {
      return new ScheduleSpan(activity, printed, date(from), date(until), false);
    } catch (Refusal noDate) {
      return new ScheduleSpan(activity, printed, null, null, false);
    }
  }

  private static PrintedDate date(String text) {
    return text.isEmpty() ? null : JapaneseDate.read(text);
  }
}
