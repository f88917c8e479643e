package org.kaitei.query.search;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;
import org.kaitei.query.publication.Readable;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Paging;
import org.kaitei.query.search.Subject.Kind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search over HTTP. */
@RestController
public class SearchApi {

  private final Asking asking;
  private final Readable readable;

  public SearchApi(Asking asking, Readable readable) {
    this.asking = asking;
    this.readable = readable;
  }

  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/search")
  ResponseEntity<SearchDocument> search(
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String plan,
      @RequestParam(required = false) Kind kind,
      @RequestParam(required = false) String limit,
      @RequestParam(required = false) String after,
      Moment moment) {
    PlanId known = plan == null ? null : Asking.id("plan", plan, PlanId::new);
    var wanted = new SearchFor(q, known, kind, Paging.limit(limit), after, moment);
    return asking.http(Asked.of(readable.search(wanted)));
  }
}
