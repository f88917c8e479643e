package org.kaitei.access.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.ledger.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The access log, the newest first, for auditors and administrators. */
@RestController
public class AccessLogController {

  private static final int MOST = 500;

  private final AccessLog log;

  public AccessLogController(AccessLog log) {
    this.log = log;
  }

  /**
   * @param next what {@code before} takes to go on; null when nothing older is left
   */
  record Page(List<Entry> entries, @Nullable Long next) {}

  /**
   * @param subject who did it, or whose account it concerns
   * @param on a day in Japan
   */
  @Requires(Right.READ_LOG)
  @GetMapping("/api/access-log")
  Page page(
      @RequestParam(required = false) @Nullable String subject,
      @RequestParam(required = false) @Nullable LocalDate on,
      @RequestParam(required = false) @Nullable Long before,
      @RequestParam(defaultValue = "100") int limit) {
    if (limit < 1) {
      throw Refusal.malformed("malformed-limit", Map.of("limit", limit));
    }
    int size = Math.min(limit, MOST);
    List<Entry> entries = log.page(new Wanted(subject, on), before, size);
    return new Page(entries, entries.size() < size ? null : entries.getLast().id());
  }
}
