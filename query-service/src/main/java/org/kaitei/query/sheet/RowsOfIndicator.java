package org.kaitei.query.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.Row;
import org.kaitei.query.sheet.PlacesDocument.Place;

/** Finds an indicator in a sheet, in the tables and rows that the sheet shows. */
record RowsOfIndicator(IndicatorId indicator, SheetView sheet) {

  List<Place> places() {
    Map<String, List<Row>> tables = new LinkedHashMap<>();
    sheet
        .rows()
        .forEach(
            reported ->
                tables
                    .computeIfAbsent(reported.row().key().table(), table -> new ArrayList<>())
                    .add(reported.row()));
    List<Place> places = new ArrayList<>();
    int table = 0;
    for (var rows : tables.entrySet()) {
      table++;
      String title = SheetComposition.title(rows.getKey(), rows.getValue());
      for (int row = 0; row < rows.getValue().size(); row++) {
        if (rows.getValue().get(row).indicator().equals(indicator)) {
          places.add(place(table, title, row + 1, rows.getValue().get(row)));
        }
      }
    }
    return places;
  }

  private Place place(int table, String title, int number, Row row) {
    return new Place(sheet.plan(), sheet.year(), table, title, number, row.key(), row.relisted());
  }
}
