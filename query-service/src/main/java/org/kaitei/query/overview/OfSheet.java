package org.kaitei.query.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.Row;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.narrowing.Chosen;
import org.kaitei.query.narrowing.Goals;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.sheet.JudgedBy;
import org.kaitei.query.sheet.SheetParts;

/** The indicators that a sheet shows, and of those only what it shows. */
record OfSheet(SheetParts sheet) {

  List<Considered> considered(Narrowing narrowing) {
    List<Row> all = sheet.judgedBy().stream().map(JudgedBy::row).toList();
    Chosen chosen = Chosen.of(narrowing, all, sheet.indicators(), null);
    Map<IndicatorId, List<JudgedBy>> rows = new LinkedHashMap<>();
    for (JudgedBy judged : sheet.judgedBy()) {
      rows.computeIfAbsent(judged.row().indicator(), none -> new ArrayList<>()).add(judged);
    }
    Map<IndicatorId, IndicatorView> indicators = sheet.byId();
    return rows.entrySet().stream()
        .filter(shown -> chosen.test(shown.getKey()))
        .map(shown -> considered(shown.getKey(), shown.getValue(), indicators.get(shown.getKey())))
        .toList();
  }

  private Considered considered(IndicatorId id, List<JudgedBy> shown, IndicatorView indicator) {
    List<Row> rows = shown.stream().map(JudgedBy::row).toList();
    Definition definition = indicator == null ? null : indicator.definition();
    return new Considered(
        id,
        name(id, definition),
        new Aspects(sheet.newest().state().structure().initiatives(), rows).of(id),
        definition == null ? List.of() : Goals.of(definition.sdgTargets()),
        shown.stream()
            .filter(judged -> judged.situation() != null)
            .map(judged -> new Aim(judged.row().key().component(), judged.situation()))
            .toList(),
        null,
        0);
  }

  private String name(IndicatorId id, Definition definition) {
    String named = sheet.newest().state().nameOf(id);
    if (named != null) {
      return named;
    }
    return definition == null ? id.value() : definition.name();
  }
}
