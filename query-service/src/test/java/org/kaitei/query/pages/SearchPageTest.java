package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.plan.PlanId;
import org.kaitei.query.search.SearchDocument;
import org.kaitei.query.search.SearchDocument.Hit;
import org.kaitei.query.search.SearchDocument.HitText;
import org.kaitei.query.search.SearchDocument.Piece;
import org.kaitei.query.search.Subject.Kind;
import org.kaitei.query.search.Wording.Part;

class SearchPageTest {

  private static final PlanId PLAN = new PlanId("sdgs");

  @Test
  void what_plan_and_indicator_say_alike_is_shown_once() {
    var name = new HitText(Part.NAME, false, List.of(new Piece("緑", true)));
    var former = new HitText(Part.NAME, true, List.of(new Piece("緑", true)));
    var hit = new Hit(Kind.INDICATOR, "x", List.of(PLAN), "緑", List.of(name, name, former));
    var search = new SearchDocument("緑", 1, List.of(hit), null, Instant.EPOCH, 1);
    SearchPage page = SearchPage.of(search, Map.of(PLAN, "計画"), Reader.visit());
    assertThat(page.lines().getFirst().texts())
        .extracting(SearchPage.Text::former)
        .containsExactly(false, true);
  }

  @ParameterizedTest
  @CsvSource({
    "PLAN, sdgs, /plans/sdgs",
    "SECTION, model, /plans/sdgs#section-model",
    "INITIATIVE, model-1, /plans/sdgs#initiative-model-1",
    "NARRATIVE, model/ECONOMY/ENVIRONMENT, /plans/sdgs#section-model",
    "NARRATIVE, model/ECONOMY/null, /plans/sdgs#section-model",
    "INDICATOR, x, /indicators/x",
    "NOTE, n, /notes/n"
  })
  void a_find_leads_to_where_it_stands(Kind kind, String id, String address) {
    var hit = new Hit(kind, id, List.of(PLAN), null, List.of());
    var search = new SearchDocument("緑", 1, List.of(hit), null, Instant.EPOCH, 1);
    SearchPage page = SearchPage.of(search, Map.of(PLAN, "計画"), Reader.visit());
    assertThat(page.lines().getFirst().thing().href()).isEqualTo(address);
    assertThat(page.lines().getFirst().plans())
        .isEqualTo(kind == Kind.PLAN ? List.of() : List.of("計画"));
  }
}
