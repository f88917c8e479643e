package org.kaitei.query.ledger;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The whole ledger over HTTP. */
@RestController
public class LedgerApi {

  private final Asking asking;

  public LedgerApi(Asking asking) {
    this.asking = asking;
  }

  @Requires(Right.READ)
  @GetMapping("/api/ledger")
  ResponseEntity<LedgerDocument> search(
      LedgerFilter filter,
      @RequestParam(required = false) String limit,
      @RequestParam(required = false) String before,
      Moment moment) {
    var question = LedgerSearch.page(filter, Paging.limit(limit), before, moment);
    return asking.http(Asked.of(question));
  }

  @Requires(Right.READ)
  @GetMapping("/api/events/{position}")
  Asked<EventDocument> event(@PathVariable String position, Moment moment) {
    return Asked.of(EventAt.of(position, moment));
  }
}
