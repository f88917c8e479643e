package org.kaitei.query.grid;

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

/** The grid of an indicator over HTTP. */
@RestController
public class GridApi {

  @Requires(Right.READ)
  @GetMapping("/api/indicators/{indicator}/grid")
  Asked<GridDocument> grid(
      @PathVariable String indicator,
      @RequestParam(required = false) String component,
      @RequestParam(required = false) String from,
      @RequestParam(required = false) String to,
      @RequestParam(required = false) String limit,
      @RequestParam(required = false) String after,
      Moment moment) {
    var id = Asking.id("indicator", indicator, IndicatorId::new);
    GridRows rows = GridRows.asked(component, from, to);
    return Asked.of(GridOf.page(id, rows, limit, after, moment));
  }
}
