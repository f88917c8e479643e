package org.kaitei.query.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.lately.MomentsDocument;
import org.kaitei.query.lately.MomentsDocument.Recorded;
import org.kaitei.query.sheet.SheetDocument;

/**
 * The moments at which a sheet changed, to go to and to compare.
 *
 * @param action where the sheet is shown as of one of them
 * @param moments the newest first
 * @param comparison where two are held against each other
 * @param sides those and the publications, which can be
 * @param kept what the address of the page says beside the moment
 * @param beside what it says beside the moment since which changed cells are marked
 */
public record SheetMoments(
    String action,
    List<Stop> moments,
    String comparison,
    List<Stop> sides,
    Map<String, String> kept,
    Map<String, String> beside) {

  /**
   * Longer names of indicators are cut, so that what is chosen is read without opening the list.
   */
  private static final int LONGEST = 20;

  /**
   * @param value as the address has it; empty for now
   */
  public record Stop(String value, String text, boolean shown) {}

  /**
   * @param moments stretches of its time, the newest first
   * @param whole the sheet with all its rows
   */
  static SheetMoments of(
      List<MomentsDocument> moments, SheetDocument whole, String path, Visit visit) {
    Map<IndicatorId, String> names = new HashMap<>();
    whole.tables().stream()
        .flatMap(table -> table.rows().stream())
        .forEach(row -> names.put(row.indicator(), row.name()));
    List<Stop> stops = stops(moments, names, whole.asOf(), visit);
    List<Stop> published =
        whole.publications().reversed().stream()
            .map(
                publication ->
                    new Stop(
                        publication.publishedAt().toString(),
                        visit
                            .words()
                            .say(
                                "sheet.moments.published",
                                String.valueOf(publication.number()),
                                visit.words().moment(publication.publishedAt())),
                        false))
            .toList();
    return new SheetMoments(
        path,
        stops,
        path + "/compare",
        Stream.concat(published.stream(), stops.stream().skip(1)).toList(),
        visit.keptBeside("asOf"),
        visit.keptBeside("since"));
  }

  private static List<Stop> stops(
      List<MomentsDocument> moments, Map<IndicatorId, String> names, Instant asOf, Visit visit) {
    List<Stop> stops = new ArrayList<>();
    boolean found = visit.asOf() == null;
    stops.add(new Stop("", visit.words().say("sheet.moments.now"), found));
    for (MomentsDocument stretch : moments) {
      for (Recorded moment : stretch.moments()) {
        boolean shown = !found && !moment.recordedAt().isAfter(asOf);
        found |= shown;
        String text = text(moment, names.get(moment.indicator()), visit.words());
        stops.add(new Stop(moment.recordedAt().toString(), text, shown));
      }
      if (stretch.earlier() != null) {
        String until = visit.words().moment(stretch.earlier());
        String text = visit.words().say("sheet.moments.earlier", until);
        stops.add(new Stop(stretch.earlier().toString(), text, false));
      }
    }
    return stops;
  }

  private static String cut(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /**
   * @param about the name of the indicator; null for none, or one that the sheet does not show
   */
  private static String text(Recorded moment, @Nullable String about, Words words) {
    String when = words.moment(moment.recordedAt());
    String kind = words.say("event." + moment.kind());
    String what = about == null ? kind : words.say("sheet.moments.about", kind, cut(about));
    String number = String.valueOf(moment.position());
    return moment.events() == 1
        ? words.say("sheet.moments.one", when, what, number)
        : words.say("sheet.moments.several", when, what, number, moment.events() - 1);
  }
}
