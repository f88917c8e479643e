package org.kaitei.query.pages.accounts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.access.account.Account;
import org.kaitei.access.account.Accounts;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.log.Entry;
import org.kaitei.access.log.Wanted;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The access log, for auditors and administrators. */
@Controller
public class LogPages {

  private static final int LENGTH = 50;

  private final AccessLog log;
  private final Accounts accounts;

  public LogPages(AccessLog log, Accounts accounts) {
    this.log = log;
    this.accounts = accounts;
  }

  /**
   * A stretch of the log, newest first.
   *
   * @param who of whom alone it tells, as the address says it; null for all
   * @param named what they are called
   * @param on the day that it tells of; null for all
   * @param all where nothing is left out; null when nothing is
   * @param older where the next older stretch is; null at the oldest
   */
  public record LogPage(
      Frame frame,
      List<LogLine> lines,
      @Nullable String who,
      @Nullable String named,
      @Nullable LocalDate on,
      @Nullable String all,
      @Nullable String older) {}

  /**
   * @param who the subject who did it, or whose account it concerns
   * @param on a day in Japan
   * @param before the number of an entry, from which on those are shown that are older
   */
  @Requires(Right.READ_LOG)
  @GetMapping("/log")
  ModelAndView log(
      @RequestParam(defaultValue = "") String who,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String before,
      Visit visit) {
    Long from = before.matches("\\d{1,18}") ? Long.valueOf(before) : null;
    Wanted wanted = new Wanted(who.isEmpty() ? null : who, day(on));
    List<Entry> entries = log.page(wanted, from, LENGTH);
    return new ModelAndView("log", "page", page(entries, wanted, visit.keeping(kept(wanted))));
  }

  private static @Nullable LocalDate day(String on) {
    try {
      return on.isBlank() ? null : LocalDate.parse(on);
    } catch (DateTimeException e) {
      throw Refusal.malformed(
          "malformed-parameter", Map.of("parameter", "on", "value", on, "takes", "day"));
    }
  }

  private static Map<String, String> kept(Wanted wanted) {
    Map<String, String> kept = new LinkedHashMap<>();
    if (wanted.subject() != null) {
      kept.put("who", wanted.subject());
    }
    if (wanted.on() != null) {
      kept.put("on", wanted.on().toString());
    }
    return kept;
  }

  private LogPage page(List<Entry> entries, Wanted wanted, Visit visit) {
    visit.expect(entries.stream().flatMap(entry -> Stream.of(entry.subject(), entry.about())));
    Map<String, String> signsInAs = signsInAs();
    return new LogPage(
        Frame.bare(visit, visit.words().say("job.LOG")),
        entries.stream().map(entry -> LogLine.of(entry, signsInAs, visit)).toList(),
        wanted.subject(),
        wanted.subject() == null ? null : LogLine.person(wanted.subject(), signsInAs, visit).text(),
        wanted.on(),
        wanted.equals(Wanted.ALL) ? null : visit.to("/log"),
        entries.size() < LENGTH ? null : visit.here(Map.of("before", entries.getLast().id())));
  }

  private Map<String, String> signsInAs() {
    return accounts.all().stream()
        .filter(account -> account.name() != null)
        .collect(Collectors.toMap(Account::subject, Account::name));
  }
}
