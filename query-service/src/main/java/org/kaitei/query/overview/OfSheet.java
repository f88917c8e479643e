package org.kaitei.query.overview;

import java.util.ArrayList;
import java.util.HashMap;
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
    List<JudgedBy> judgedBy = sheet.judgedBy();
    List<Row> all = judgedBy.stream().map(JudgedBy::row).toList();
    Aspects aspects = Aspects.of(sheet.newest().state().structure().initiatives(), all);
    Map<IndicatorId, String> names = new HashMap<>();
    sheet.newest().state().indicators().forEach(named -> names.put(named.id(), named.name()));
    Chosen chosen = Chosen.of(narrowing, all, sheet.indicators(), null);
    Map<IndicatorId, List<JudgedBy>> rows = new LinkedHashMap<>();
    for (JudgedBy judged : judgedBy) {
      rows.computeIfAbsent(judged.row().indicator(), none -> new ArrayList<>()).add(judged);
    }
    Map<IndicatorId, IndicatorView> indicators = sheet.byId();
    return rows.entrySet().stream()
        .filter(shown -> chosen.test(shown.getKey()))
        .map(
            shown ->
                considered(
                    shown.getKey(),
                    names.get(shown.getKey()),
                    aspects,
                    shown.getValue(),
                    indicators.get(shown.getKey())))
        .toList();
  }

  private static Considered considered(
      IndicatorId id,
      String named,
      Aspects aspects,
      List<JudgedBy> shown,
      IndicatorView indicator) {
    Definition definition = indicator == null ? null : indicator.definition();
    return new Considered(
        id,
        name(id, named, definition),
        aspects.of(id),
        definition == null ? List.of() : Goals.of(definition.sdgTargets()),
        shown.stream()
            .filter(judged -> judged.situation() != null)
            .map(judged -> new Aim(judged.row().key().component(), judged.situation()))
            .toList(),
        null,
        0);
  }

  private static String name(IndicatorId id, String named, Definition definition) {
    if (named != null) {
      return named;
    }
    return definition == null ? id.value() : definition.name();
  }
}
