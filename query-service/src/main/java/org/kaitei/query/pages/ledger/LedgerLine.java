package org.kaitei.query.pages.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaitei.plan.PlanId;
import org.kaitei.query.ledger.LedgerEntry;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;

/**
 * An entry of the ledger, in words.
 *
 * @param event leads to all that is known of it
 * @param about what it is about; leads nowhere where that has no page
 * @param within the sheet or the plan that says it of an indicator; null for all else
 * @param of the period and the component; null when it is about neither
 * @param before null when nothing stood there
 * @param after null when nothing stands there any more; where texts are cut, of a reported row what
 *     its cells print
 * @param who leads to all that they said
 */
public record LedgerLine(
    Link event,
    String when,
    String what,
    Link about,
    @Nullable Link within,
    @Nullable String of,
    @Nullable String before,
    @Nullable String after,
    @Nullable String text,
    @Nullable String reason,
    Link who,
    @Nullable String department) {

  /** Longer texts are read on the page of the event. */
  private static final int LONGEST = 120;

  static LedgerLine of(LedgerEntry entry, LedgerNames names, Visit visit) {
    return whole(entry, names, visit).shortened(after(entry, visit));
  }

  /** With all its words. */
  static LedgerLine whole(LedgerEntry entry, LedgerNames names, Visit visit) {
    Words words = visit.words();
    return new LedgerLine(
        event(entry.position(), visit),
        words.moment(entry.recordedAt()),
        words.say("event." + entry.kind()),
        about(entry, names, visit),
        entry.indicator() == null ? null : within(entry, names, visit),
        subject(entry, words),
        before(entry, visit),
        said(entry, entry.after(), visit),
        entry.text(),
        entry.reason(),
        who(entry.recordedBy(), visit),
        visit.department(entry.department(), entry.recordedAt()));
  }

  static Link event(long position, Visit visit) {
    return new Link(String.valueOf(position), visit.to("/events/" + position));
  }

  static Link who(String subject, Visit visit) {
    return new Link(visit.who(subject), visit.to("/ledger", Map.of("by", subject)));
  }

  private LedgerLine shortened(@Nullable String standing) {
    return new LedgerLine(
        event,
        when,
        what,
        about,
        within,
        of,
        cut(before),
        cut(standing),
        null,
        cut(reason),
        who,
        department);
  }

  private static @Nullable String cut(@Nullable String text) {
    if (text == null || text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** What an entry is about; leads nowhere where that has no page. */
  public static Link about(LedgerEntry entry, LedgerNames names, Visit visit) {
    if (entry.indicator() != null) {
      return new Link(names.of(entry.indicator()), visit.to("/indicators/" + entry.indicator()));
    }
    Link within = within(entry, names, visit);
    return within == null ? new Link(visit.words().say("ledger.departments"), null) : within;
  }

  /** What has the stream; null for the directory, which has no page of then. */
  private static @Nullable Link within(LedgerEntry entry, LedgerNames names, Visit visit) {
    String id = entry.stream().id();
    return switch (entry.stream().kind()) {
      case "plan" -> new Link(names.of(new PlanId(id)), visit.to("/plans/" + id));
      case "sheet" -> sheet(id, visit);
      case "note" -> new Link(visit.words().say("ledger.note"), visit.to("/notes/" + id));
      default -> null;
    };
  }

  private static Link sheet(String id, Visit visit) {
    String plan = id.substring(0, id.indexOf('/'));
    int year = Integer.parseInt(id.substring(id.indexOf('/') + 1));
    return new Link(
        visit.words().say("ledger.sheet", visit.words().year(year)),
        visit.to("/plans/" + plan + "/sheets/" + year));
  }

  private static @Nullable String subject(LedgerEntry entry, Words words) {
    String period = words.period(entry.period());
    return period == null || entry.component() == null
        ? period == null ? entry.component() : period
        : words.say("with-component", period, entry.component());
  }

  public static @Nullable String before(LedgerEntry entry, Visit visit) {
    return said(entry, entry.before(), visit);
  }

  /** What stands now, or what the cells of a reported row print. */
  public static @Nullable String after(LedgerEntry entry, Visit visit) {
    String cells =
        entry
            .cells()
            .map(cell -> visit.words().number(cell))
            .collect(Collectors.joining(visit.words().say("separator")));
    return cells.isEmpty() ? said(entry, entry.after(), visit) : cells;
  }

  /** Ids and dates as people call them. */
  private static @Nullable String said(LedgerEntry entry, @Nullable String value, Visit visit) {
    Words words = visit.words();
    if (value == null) {
      return null;
    }
    return switch (entry.kind()) {
      case "indicator.responsibility-moved" -> visit.department(value, entry.recordedAt());
      case "sheet.due-date-moved" -> words.day(LocalDate.parse(value));
      case "plan.row-placed", "plan.row-moved", "plan.row-dropped" -> row(value, words);
      default -> words.number(value);
    };
  }

  private static String row(String place, Words words) {
    int number = place.lastIndexOf(' ');
    return words.say("row", place.substring(0, number), place.substring(number + 1));
  }
}
