package org.kaitei.query.submission;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;
import org.kaitei.query.sheet.SheetAddress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Submissions over HTTP. */
@RestController
public class SubmissionApi {

  private final Today today;

  public SubmissionApi(Today today) {
    this.today = today;
  }

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}/sheets/{year}/submission")
  Asked<SubmissionDocument> submission(
      @PathVariable String plan,
      @PathVariable String year,
      @RequestParam(required = false) String on,
      Moment moment) {
    var question = new SubmissionOf(SheetAddress.of(plan, year), today.on(on, moment), moment);
    return Asked.of(question);
  }
}
