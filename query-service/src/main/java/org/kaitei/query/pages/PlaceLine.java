package org.kaitei.query.pages;

import java.util.List;
import java.util.Map;
import org.kaitei.plan.PlanId;
import org.kaitei.query.sheet.PlacesDocument;
import org.kaitei.query.sheet.PlacesDocument.Place;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.sheet.SheetId;

/**
 * A row of a sheet in which an indicator stands.
 *
 * @param sheet with the address of the row
 * @param table which of its sheet it is, and its title
 */
public record PlaceLine(
    String plan, Link sheet, String table, String no, String component, boolean relisted) {

  static List<PlaceLine> of(PlacesDocument places, Map<PlanId, String> titles, Visit visit) {
    return places.places().stream().map(place -> of(place, titles, visit)).toList();
  }

  private static PlaceLine of(Place place, Map<PlanId, String> titles, Visit visit) {
    Words words = visit.words();
    String sheet = visit.to(SheetAddress.path(new SheetId(place.plan(), place.year())));
    String row = "#table-%d-row-%d".formatted(place.table(), place.row());
    return new PlaceLine(
        titles.getOrDefault(place.plan(), place.plan().value()),
        new Link(words.say("sheet", words.year(place.year())), sheet + row),
        words.say("place.table", words.say("table", place.table()), place.title()),
        place.key().no(),
        place.key().component(),
        place.relisted());
  }
}
