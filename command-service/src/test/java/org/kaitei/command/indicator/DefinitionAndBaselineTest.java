package org.kaitei.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.command.indicator.IndicatorCommand.DefineIndicator;
import org.kaitei.command.indicator.IndicatorCommand.SetBaseline;
import org.kaitei.command.ledger.Story;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorEvent.BaselineCorrected;
import org.kaitei.indicator.IndicatorEvent.BaselineSet;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.ledger.SubmittedBy;

class DefinitionAndBaselineTest {

  private static final IndicatorId ID = new IndicatorId("water");
  private static final SubmittedBy BY =
      new SubmittedBy("suzuki", null, Instant.parse("2026-11-22T01:00:00Z"));
  private static final Definition IN_10000_M2 = definition("万㎡");
  private static final Definition IN_10000_M3 = definition("万㎥");
  private static final IndicatorEvent DEFINED = new IndicatorDefined(ID, IN_10000_M2, BY);

  @Test
  void an_unknown_indicator_is_defined() {
    given().when(define(IN_10000_M2, null, null)).then(DEFINED);
  }

  @Test
  void the_same_definition_again_is_nothing_new() {
    given(DEFINED).when(define(IN_10000_M2, null, null)).thenNothingNew();
  }

  @Test
  void another_definition_needs_a_reason() {
    given(DEFINED)
        .when(define(IN_10000_M3, null, null))
        .thenRefused(Kind.CONFLICT, "definition-stands");
    given(DEFINED)
        .when(define(IN_10000_M3, "a volume", null))
        .then(new IndicatorRedefined(ID, IN_10000_M2, IN_10000_M3, "a volume", BY));
  }

  @Test
  void after_a_redefinition_the_new_one_stands() {
    given(DEFINED, new IndicatorRedefined(ID, IN_10000_M2, IN_10000_M3, "a volume", BY))
        .when(define(IN_10000_M3, null, null))
        .thenNothingNew();
  }

  @Test
  void a_definition_that_changed_since_is_not_overwritten() {
    var redefined = new IndicatorRedefined(ID, IN_10000_M2, IN_10000_M3, "a volume", BY);
    var refusal =
        given(DEFINED, redefined)
            .when(define(IN_10000_M2, "an area", 1L))
            .thenRefused(Kind.CHANGED_SINCE, "definition-changed");
    assertThat(refusal.facts())
        .containsEntry("standing", IN_10000_M3)
        .containsEntry("revision", 2L);
    given(DEFINED, redefined)
        .when(define(IN_10000_M2, "an area", 2L))
        .then(new IndicatorRedefined(ID, IN_10000_M3, IN_10000_M2, "an area", BY));
  }

  @Test
  void a_figure_that_came_since_does_not_stand_in_the_way_of_a_definition() {
    Definition spread = definition("㎡");
    given(DEFINED, new BaselineSet(ID, null, fy2017("1317.1"), BY))
        .when(define(spread, "a finer unit", 1L))
        .then(new IndicatorRedefined(ID, IN_10000_M2, spread, "a finer unit", BY));
  }

  @Test
  void a_first_baseline_is_set_and_set_again_is_nothing_new() {
    var set = new BaselineSet(ID, null, fy2017("1317.1"), BY);
    given(DEFINED).when(setTo("1317.1", null, null)).then(set);
    given(DEFINED, set).when(setTo("1317.10", null, null)).thenNothingNew();
  }

  @Test
  void another_baseline_is_a_correction_with_a_reason() {
    var set = new BaselineSet(ID, null, fy2017("1317.1"), BY);
    var refusal =
        given(DEFINED, set)
            .when(setTo("1317", null, null))
            .thenRefused(Kind.CONFLICT, "baseline-stands");
    assertThat(refusal.facts()).containsEntry("value", "1317.1").containsEntry("revision", 2L);
    given(DEFINED, set)
        .when(setTo("1317", "rounded", null))
        .then(new BaselineCorrected(ID, null, fy2017("1317.1"), fy2017("1317"), "rounded", BY));
  }

  @Test
  void the_same_number_for_another_year_is_another_baseline() {
    var set = new BaselineSet(ID, null, fy2017("1317.1"), BY);
    var of2018 = new Baseline(Period.fiscalYear(2018), Figure.of("1317.1"));
    given(DEFINED, set)
        .when(new SetBaseline(ID, null, of2018, null, null, BY))
        .thenRefused(Kind.CONFLICT, "baseline-stands");
  }

  @Test
  void a_baseline_that_changed_since_is_not_overwritten() {
    var set = new BaselineSet(ID, null, fy2017("1317.1"), BY);
    given(DEFINED, set)
        .when(setTo("1317", "rounded", 1L))
        .thenRefused(Kind.CHANGED_SINCE, "baseline-changed");
    given(DEFINED, set)
        .when(setTo("1317", "rounded", 2L))
        .then(new BaselineCorrected(ID, null, fy2017("1317.1"), fy2017("1317"), "rounded", BY));
  }

  @Test
  void a_component_has_a_baseline_of_its_own() {
    var set = new BaselineSet(ID, null, fy2017("1317.1"), BY);
    given(DEFINED, set)
        .when(new SetBaseline(ID, "北部", fy2017("200"), null, null, BY))
        .then(new BaselineSet(ID, "北部", fy2017("200"), BY));
  }

  private static Story<Indicator, IndicatorCommand, IndicatorEvent> given(
      IndicatorEvent... events) {
    return Story.given(Indicator.UNKNOWN, Indicator::evolve, Indicator::decide, List.of(events));
  }

  private static DefineIndicator define(Definition definition, String reason, Long unchangedSince) {
    return new DefineIndicator(ID, definition, reason, unchangedSince, BY);
  }

  private static SetBaseline setTo(String value, String reason, Long unchangedSince) {
    return new SetBaseline(ID, null, fy2017(value), reason, unchangedSince, BY);
  }

  private static Baseline fy2017(String value) {
    return new Baseline(Period.fiscalYear(2017), Figure.of(value));
  }

  private static Definition definition(String unit) {
    return new Definition("地下水かん養量", unit, null, false, List.of(), null);
  }
}
