package org.kaitei.query.sheet;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.plan.InEdition;
import org.kaitei.query.publication.Readable;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.query.question.Today;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sheets over HTTP. The public sees each as it was last published. */
@RestController
public class SheetApi {

  private final Readable readable;
  private final Today today;

  public SheetApi(Readable readable, Today today) {
    this.readable = readable;
    this.today = today;
  }

  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/plans/{plan}/sheets/{year}")
  Asked<SheetDocument> sheet(
      @PathVariable String plan,
      @PathVariable String year,
      @RequestParam(required = false) String edition,
      @RequestParam(required = false) String department,
      @RequestParam(required = false) String table,
      @RequestParam(required = false) String goal,
      Moment moment) {
    Question<SheetDocument> question =
        readable.sheet(
            SheetAddress.of(plan, year),
            InEdition.number(edition),
            Narrowing.of(department, table, goal),
            today.of(moment),
            moment);
    return Asked.of(question);
  }
}
