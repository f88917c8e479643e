package org.kaitei.query.pages.accounts;

import java.util.List;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.log.Entry;
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

  public LogPages(AccessLog log) {
    this.log = log;
  }

  /**
   * A line of the log.
   *
   * @param about whose account it concerns; null for none
   */
  public record Line(String when, String what, String who, String about, String call, String why) {

    static Line of(Entry entry, Visit visit) {
      return new Line(
          visit.words().moment(entry.at()),
          visit.words().say("log." + entry.kind().word()),
          visit.who(entry.subject()),
          visit.who(entry.about()),
          entry.call(),
          entry.why());
    }
  }

  /**
   * A stretch of the log, newest first.
   *
   * @param older where the next older stretch is; null at the oldest
   */
  public record LogPage(Frame frame, List<Line> lines, String older) {}

  /**
   * @param before the number of an entry, from which on those are shown that are older
   */
  @Requires(Right.READ_LOG)
  @GetMapping("/log")
  ModelAndView log(@RequestParam(defaultValue = "") String before, Visit visit) {
    Long from = before.matches("\\d{1,18}") ? Long.valueOf(before) : null;
    List<Entry> entries = log.page(from, LENGTH);
    var page =
        new LogPage(
            Frame.bare(visit, visit.words().say("job.LOG")),
            entries.stream().map(entry -> Line.of(entry, visit)).toList(),
            entries.size() < LENGTH
                ? null
                : visit.to("/log", Map.of("before", entries.getLast().id())));
    return new ModelAndView("log", "page", page);
  }
}
