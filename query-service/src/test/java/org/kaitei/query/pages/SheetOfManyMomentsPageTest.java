package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.sheet.PrintedRow;

/** The page of a sheet that changed more often than one list tells. */
class SheetOfManyMomentsPageTest {

  private static final String SHEET = "/plans/kumamoto/sheets/2021";
  private static final Pattern SHOWN = Pattern.compile("<option value=\"([^\"]+)\" selected");

  private static final List<Instant> MOMENTS = new ArrayList<>();
  private static QueryHttp service;

  @BeforeAll
  static void a_figure_was_corrected_again_and_again() {
    Ledger ledger = new Ledger();
    ledger.record(adopted(), named("参加率"), defined("参加率", "%"), recorded("FY2021", "20"));
    ledger.record(
        opened(2021),
        reported(row(ROW, X, null), new PrintedRow("%", null, null, List.of(), null, null)));
    MOMENTS.add(ledger.now());
    for (int i = 0; i < 220; i++) {
      ledger.record(corrected("FY2021", "" + (20 + i), "" + (21 + i)));
      MOMENTS.add(ledger.now());
    }
    service = QueryHttp.on(ledger);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void the_list_ends_with_the_way_to_earlier_ones() {
    Instant earlier = MOMENTS.get(121).minus(1, ChronoUnit.MICROS);
    assertThat(service.page(SHEET).body())
        .contains(option(MOMENTS.get(220)), option(MOMENTS.get(121)), option(earlier))
        .doesNotContain(option(MOMENTS.get(119)));
    assertThat(service.page(SHEET).text()).contains("以前の時点");
  }

  @Test
  void from_an_earlier_one_the_list_goes_on_and_the_newest_are_still_there() {
    Instant earlier = MOMENTS.get(121).minus(1, ChronoUnit.MICROS);
    String page = service.page(SHEET + "?asOf=" + earlier).body();
    assertThat(page).contains(option(MOMENTS.get(220)), option(MOMENTS.get(21)));
    assertThat(shown(page)).isEqualTo(MOMENTS.get(120).toString());
    String first = service.page(SHEET + "?asOf=" + MOMENTS.getFirst()).body();
    assertThat(shown(first)).isEqualTo(MOMENTS.getFirst().toString());
  }

  @Test
  void programs_ask_for_so_many_and_then_as_of_before_them() {
    var newest = service.program("/api" + SHEET + "/moments?limit=2").json();
    assertThat(newest.path("moments")).hasSize(2);
    String earlier = newest.path("earlier").asString();
    var before = service.program("/api" + SHEET + "/moments?limit=500&asOf=" + earlier).json();
    assertThat(before.path("moments")).hasSize(219);
    assertThat(before.path("earlier").isNull()).isTrue();
    assertThat(service.program("/api" + SHEET + "/moments?limit=0").status()).isEqualTo(400);
  }

  private static String option(Instant moment) {
    return "<option value=\"" + moment + "\"";
  }

  private static String shown(String page) {
    var found = SHOWN.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
