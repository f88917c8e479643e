package org.kaitei.query.submission;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaitei.plan.RowKey;
import org.kaitei.query.comparison.ComparisonDocument.Row;
import org.kaitei.query.comparison.Differences;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.submission.HeldPart.Submitted;
import org.kaitei.query.submission.RowsByPart.Placed;
import org.kaitei.query.views.ViewsAt;

/** What became of the rows of parts after they were submitted. */
final class SinceSubmitted {

  private final SheetParts is;
  private final Map<RowKey, Long> changed;
  private final Map<Instant, List<Row>> compared = new HashMap<>();

  SinceSubmitted(SheetParts is) {
    this.is = is;
    this.changed = is.changedAt();
  }

  /** Those of the rows that differ; none of a part that was never submitted. */
  List<Row> of(HeldPart part, List<Placed> rows) {
    Submitted submitted = part.submitted();
    Set<RowKey> keys = rows.stream().map(Placed::key).collect(Collectors.toSet());
    if (submitted == null || !mayDiffer(keys, submitted.position())) {
      return List.of();
    }
    return compared.computeIfAbsent(submitted.at(), this::differences).stream()
        .filter(row -> keys.contains(new RowKey(row.table(), row.no(), row.component())))
        .toList();
  }

  /** What was not touched need not be composed a second time. */
  private boolean mayDiffer(Set<RowKey> rows, long since) {
    return is.newest().position() > since
        || rows.stream().anyMatch(row -> changed.getOrDefault(row, 0L) > since);
  }

  private List<Row> differences(Instant at) {
    ViewsAt then = is.views().until(at);
    SheetParts was = SheetParts.find(then, is.id(), is.edition()).orElse(null);
    return Differences.between(then, was, is).rows();
  }
}
