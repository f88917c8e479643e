package org.kaitei.query.history;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of an indicator over HTTP. */
@RestController
public class HistoryApi {

  @Requires(Right.READ)
  @GetMapping("/api/indicators/{indicator}/history")
  Asked<HistoryDocument> history(
      @PathVariable String indicator,
      @RequestParam(required = false) String limit,
      @RequestParam(required = false) String after,
      Moment moment) {
    var id = Asking.id("indicator", indicator, IndicatorId::new);
    return Asked.of(HistoryOf.page(id, limit, after, moment));
  }
}
