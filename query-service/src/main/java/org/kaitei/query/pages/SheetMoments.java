package org.kaitei.query.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
   * @param value as the address has it; empty for now
   */
  public record Stop(String value, String text, boolean shown) {}

  static SheetMoments of(MomentsDocument moments, SheetDocument sheet, String path, Visit visit) {
    List<Stop> stops = stops(moments.moments(), sheet.asOf(), visit);
    List<Stop> published =
        sheet.publications().reversed().stream()
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

  private static List<Stop> stops(List<Recorded> moments, Instant asOf, Visit visit) {
    List<Stop> stops = new ArrayList<>();
    boolean found = visit.asOf() == null;
    stops.add(new Stop("", visit.words().say("sheet.moments.now"), found));
    for (Recorded moment : moments) {
      boolean shown = !found && !moment.recordedAt().isAfter(asOf);
      found |= shown;
      stops.add(new Stop(moment.recordedAt().toString(), text(moment, visit.words()), shown));
    }
    return stops;
  }

  private static String text(Recorded moment, Words words) {
    String when = words.moment(moment.recordedAt());
    String what = words.say("event." + moment.kind());
    return moment.events() == 1
        ? words.say("sheet.moments.one", when, what)
        : words.say("sheet.moments.several", when, what, moment.events() - 1);
  }
}
