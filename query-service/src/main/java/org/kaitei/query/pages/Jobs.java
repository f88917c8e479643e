package org.kaitei.query.pages;

import java.util.Arrays;
import java.util.List;
import org.kaitei.access.Right;

/** What people come to do, each on a page of its own, and the right that it takes. */
enum Jobs {
  WORK("/work", Right.SUBMIT, Right.RUN_SUBMISSION, Right.COMMENT),
  LEDGER("/ledger", Right.READ),
  DEPARTMENTS("/departments", Right.DEPARTMENTS),
  ACCOUNTS("/accounts", Right.ACCOUNTS),
  LOG("/log", Right.READ_LOG);

  private final String path;
  private final List<Right> rights;

  /**
   * @param rights any of which is enough
   */
  Jobs(String path, Right... rights) {
    this.path = path;
    this.rights = List.of(rights);
  }

  /** Those of who is here. What they do, they do now, whatever the time of the page. */
  static List<Link> of(Visit visit) {
    String language = visit.lang() == null ? "" : "?lang=" + visit.lang();
    return Arrays.stream(values())
        .filter(job -> job.rights.stream().anyMatch(visit::may))
        .map(job -> new Link(visit.words().say("job." + job), job.path + language))
        .toList();
  }
}
