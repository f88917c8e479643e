package org.kaitei.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.amended;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.definition;
import static org.kaitei.query.Said.moved;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.place;
import static org.kaitei.query.Said.relisted;
import static org.kaitei.query.Said.retitled;
import static org.kaitei.query.Said.retracted;
import static org.kaitei.query.Said.unlisted;
import static org.kaitei.query.Said.written;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.Aspect;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.NarrativeKey;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.plan.Stakeholder;
import org.kaitei.query.fold.StoredLedger;
import org.kaitei.query.question.Moment;
import org.kaitei.query.search.SearchDocument.Hit;
import org.kaitei.query.search.SearchDocument.HitText;
import org.kaitei.query.search.Subject.Kind;
import org.kaitei.query.search.Wording.Part;
import org.kaitei.query.views.ViewReader;

/** The search over stored views. */
class SearchTest {

  private static final SectionId MODEL = new SectionId("model");
  private static final InitiativeId FIRST = new InitiativeId("model-1");

  private final StoredLedger ledger = StoredLedger.empty();
  private final SearchAnswers answers = answers(new ViewReader(ledger.store()));

  @BeforeEach
  void a_plan_was_adopted() {
    ledger.record(adopted());
  }

  @Test
  void a_plan_is_found_by_a_part_of_its_title_and_by_its_municipality() {
    assertThat(found("未来都市")).containsExactly("PLAN kumamoto");
    assertThat(found("熊本")).containsExactly("PLAN kumamoto");
    assertThat(found("群馬")).isEmpty();
  }

  @Test
  void a_retitled_plan_is_found_by_its_former_title_too() {
    ledger.record(new PlanEvent.PlanRetitled(PLAN, "SDGs未来都市計画", "持続可能都市計画", BY));
    assertThat(hit("未来都市").texts()).extracting(HitText::former).containsExactly(true);
    assertThat(hit("持続可能").title()).isEqualTo("持続可能都市計画");
    assertThat(hit("持続可能").texts()).extracting(HitText::former).containsExactly(false);
  }

  @Test
  void an_indicator_is_found_by_what_it_is_and_was_called_its_unit_and_its_department() {
    ledger.record(named("ボランティア参加率"), defined("地域活動への参加率", "％"));
    ledger.record(
        new IndicatorEvent.IndicatorRedefined(
            X,
            definition("地域活動への参加率", "％"),
            new Definition("地域参加率", "％", null, false, List.of(), "市民協働課"),
            null,
            BY));
    assertThat(found("ﾎﾞﾗﾝﾃｨｱ")).containsExactly("INDICATOR x");
    assertThat(hit("地域活動").title()).isEqualTo("地域参加率");
    assertThat(hit("地域活動").texts()).extracting(HitText::former).containsExactly(true);
    assertThat(hit("%").texts()).extracting(HitText::part).containsExactly(Part.UNIT);
    assertThat(hit("市民協働").texts()).extracting(HitText::part).containsExactly(Part.DEPARTMENT);
    assertThat(hit("市民協働").plans()).containsExactly(PLAN);
  }

  @Test
  void a_name_that_is_still_in_use_elsewhere_is_no_former_one() {
    ledger.record(named("参加率"), defined("参加率", "%"));
    ledger.record(new PlanEvent.IndicatorRenamed(PLAN, X, "参加率", "参加の割合", BY));
    assertThat(hit("参加率").texts()).extracting(HitText::former).containsExactly(false);
  }

  @Test
  void an_indicator_that_a_plan_has_retired_is_found_but_not_in_the_plan() {
    ledger.record(named("参加率"), defined("参加率", "%"));
    ledger.record(new PlanEvent.IndicatorRetired(PLAN, X, BY));
    assertThat(found("参加率")).containsExactly("INDICATOR x");
    assertThat(hits(new SearchFor("参加率", PLAN, null, 100, null, Moment.NOW))).isEmpty();
  }

  @Test
  void sections_initiatives_and_narratives_are_found_until_they_are_dropped() {
    NarrativeKey synergy = new NarrativeKey(MODEL, Aspect.ECONOMY, Aspect.ENVIRONMENT);
    ledger.record(
        new PlanEvent.SectionPlaced(PLAN, new Section(MODEL, "モデル事業", "先導する取組", null), BY),
        new PlanEvent.InitiativePlaced(PLAN, initiative(), BY),
        new PlanEvent.NarrativePlaced(PLAN, new Narrative(synergy, "売上が森へ還る"), BY));
    assertThat(found("もでる")).containsExactly("SECTION model");
    assertThat(found("先導")).containsExactly("SECTION model");
    assertThat(hit("1-1 EV").title()).isEqualTo("①-1 EVの導入");
    assertThat(found("蓄電")).containsExactly("INITIATIVE model-1");
    assertThat(found("バス事業者")).containsExactly("INITIATIVE model-1");
    assertThat(found("森へ")).containsExactly("NARRATIVE model/ECONOMY/ENVIRONMENT");
    Instant before = ledger.now();
    ledger.record(
        new PlanEvent.NarrativeDropped(PLAN, synergy, BY),
        new PlanEvent.InitiativeDropped(PLAN, FIRST, BY),
        new PlanEvent.SectionDropped(PLAN, MODEL, BY));
    for (String query : List.of("モデル", "先導", "EV", "蓄電", "バス事業者", "森へ")) {
      assertThat(found(query)).as(query).isEmpty();
      assertThat(found(query, before)).as(query).hasSize(1);
    }
  }

  @Test
  void a_note_is_found_by_its_heading_its_speaker_and_what_it_says_now() {
    ledger.record(written("n", 2021, "順調に進んでいる。"));
    Instant before = ledger.now();
    ledger.record(amended("n", "順調に進んでいる。", "参加が減った。"), retitled("n", "有識者", "地域活動"));
    assertThat(found("順調")).isEmpty();
    assertThat(found("順調", before)).containsExactly("NOTE n");
    assertThat(hit("減った").title()).isEqualTo("地域活動");
    assertThat(found("地域活動")).containsExactly("NOTE n");
    assertThat(found("有識者a")).containsExactly("NOTE n");
    ledger.record(
        moved("n", place(2021), place(2022)),
        relisted("n", 1, place(2023)),
        unlisted("n", 1, place(2023)));
    assertThat(found("減った")).containsExactly("NOTE n");
    ledger.record(retracted("n", "参加が減った。"));
    assertThat(found("減った")).isEmpty();
  }

  @Test
  void all_words_must_be_found_in_one_thing_wherever_they_stand_in_it() {
    ledger.record(written("n", 2021, "参加が減った。"), written("m", 2021, "参加が増えた。"));
    assertThat(found("有識者 減った 参加")).containsExactly("NOTE n");
    assertThat(found("増えた 減った")).isEmpty();
  }

  @Test
  void finds_come_by_kind_and_then_as_they_were_first_spoken_of_in_pages() {
    for (int i = 1; i <= 5; i++) {
      ledger.record(written("n" + i, 2021, "都市の緑"));
    }
    ledger.record(defined("都市の緑", "ha"));
    SearchDocument first = answers.search(new SearchFor("都市", null, null, 4, null, Moment.NOW));
    assertThat(first.found()).isEqualTo(7);
    assertThat(ids(first.hits()))
        .containsExactly("PLAN kumamoto", "INDICATOR x", "NOTE n1", "NOTE n2");
    SearchDocument rest =
        answers.search(new SearchFor("都市", null, null, 4, first.next(), Moment.NOW));
    assertThat(ids(rest.hits())).containsExactly("NOTE n3", "NOTE n4", "NOTE n5");
    assertThat(rest.next()).isNull();
  }

  @Test
  void a_search_is_narrowed_to_a_kind_and_to_a_plan_that_must_exist() {
    ledger.record(written("n", 2021, "都市の緑"));
    assertThat(ids(hits(new SearchFor("都市", null, Kind.NOTE, 100, null, Moment.NOW))))
        .containsExactly("NOTE n");
    assertThat(ids(hits(new SearchFor("都市", PLAN, null, 100, null, Moment.NOW)))).hasSize(2);
    var nobodys = new SearchFor("都市", new PlanId("nobodys"), null, 100, null, Moment.NOW);
    assertThat(catchThrowableOfType(Refusal.class, () -> answers.search(nobodys)).code())
        .isEqualTo("plan-not-found");
  }

  @Test
  void the_version_is_that_of_the_last_wording() {
    ledger.record(defined("参加率", "%"));
    assertThat(answers.search(search("参加率", null)).version()).isEqualTo(2);
    ledger.record(moved("n", place(2021), place(2022)));
    assertThat(answers.search(search("参加率", null)).version()).isEqualTo(2);
    assertThat(answers.search(search("参加率", Instant.EPOCH)).version()).isZero();
  }

  @Test
  void what_is_not_yet_visible_is_not_found() {
    ledger.record(defined("参加率", "%"));
    ledger.storeBeyondThePlace(named("まだ見えない名"));
    assertThat(found("まだ")).isEmpty();
  }

  @Test
  void a_catalogue_that_followed_live_finds_what_one_that_reads_all_at_once_finds() {
    for (int i = 0; i < 250; i++) {
      ledger.record(
          new IndicatorEvent.IndicatorDefined(
              new IndicatorId("i" + i), definition("指標" + i, "件"), BY));
      if (i % 60 == 0) {
        found("指標");
      }
    }
    SearchFor all = new SearchFor("指標", null, null, 1000, null, Moment.NOW);
    SearchDocument followed = answers.search(all);
    assertThat(followed.found()).isEqualTo(250);
    assertThat(answers(new ViewReader(ledger.store())).search(all)).isEqualTo(followed);
  }

  private static Initiative initiative() {
    return new Initiative(
        FIRST,
        "①-1",
        "EVの導入",
        MODEL,
        null,
        "バスの蓄電池を使う",
        List.of(new Stakeholder("バス事業者", "運行")),
        List.of(),
        List.of());
  }

  private Hit hit(String query) {
    return hits(search(query, null)).getFirst();
  }

  private List<String> found(String query) {
    return found(query, null);
  }

  private List<String> found(String query, Instant asOf) {
    return ids(hits(search(query, asOf)));
  }

  private static SearchFor search(String query, Instant asOf) {
    return new SearchFor(query, null, null, 100, null, new Moment(asOf));
  }

  private List<Hit> hits(SearchFor question) {
    return answers.search(question).hits();
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.kind() + " " + hit.id()).toList();
  }

  private static SearchAnswers answers(ViewReader reader) {
    return new SearchAnswers(reader, new CatalogueKeeper(reader, Duration.ofMinutes(1)));
  }
}
