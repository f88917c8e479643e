package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Measurement;
import org.kaitei.indicator.Source;
import org.kaitei.ledger.StreamId;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.history.Revision;

class HistoryLineTest {

  @Test
  void a_figure_is_told_before_and_after() {
    HistoryLine line = line("measurement-corrected", "1002", "1109.5");
    assertThat(line.before()).containsExactly("1,002");
    assertThat(line.after()).containsExactly("1,109.5");
    assertThat(line.subject()).isEqualTo("2021年度（男性）");
    assertThat(line.then().href()).isEqualTo("?asOf=2022-09-01T00%3A00%3A00Z");
  }

  @Test
  void a_number_of_the_ledger_has_no_separators_and_kaitei_itself_is_called_so() {
    var revision =
        new Revision(
            new StreamId("indicator/x"),
            3,
            1016,
            "measurement-recorded",
            Period.fiscalYear(2021),
            null,
            null,
            "20",
            Instant.EPOCH,
            "kaitei",
            null,
            null,
            null,
            "event-1016",
            null,
            null,
            null,
            null);
    HistoryLine line = HistoryLine.of(revision, Map.of(), Reader.visit());
    assertThat(Reader.visit().words().say("history.position", line.position()))
        .isEqualTo("台帳第1016号");
    assertThat(line.who()).isEqualTo("改訂（システム）");
  }

  @Test
  void nothing_before_is_not_the_same_as_not_measured() {
    assertThat(line("measurement-recorded", null, null).before()).isEmpty();
    assertThat(line("measurement-recorded", null, null).after()).containsExactly("未測定");
    assertThat(line("measurement-corrected", null, "3").before()).containsExactly("未測定");
    assertThat(line("measurement-withdrawn", "3", null).after()).isEmpty();
  }

  @Test
  void a_baseline_that_moved_is_told_with_its_periods() {
    HistoryLine line =
        line(
            "baseline-corrected",
            Map.of("period", "FY2017", "value", "1317"),
            Map.of("period", "FY2018", "value", "1317.1"));
    assertThat(line.before()).containsExactly("2017年度の1,317");
    assertThat(line.after()).containsExactly("2018年度の1,317.1");
  }

  @Test
  void a_definition_is_told_field_by_field() {
    assertThat(line("defined", null, Map.of("cumulative", true)).after()).containsExactly("数え方：累計");
    assertThat(line("redefined", Map.of(), Map.of("better", "LOWER")).after())
        .containsExactly("望ましい方向：低いほど良い");
    assertThat(line("redefined", Map.of(), Map.of("sdgTargets", List.of("6.3", "6.b"))).after())
        .containsExactly("SDGsのターゲット：6.3, 6.b");
    assertThat(line("defined", null, Map.of("sdgTargets", List.of())).after()).isEmpty();
    assertThat(line("redefined", Map.of("unit", "件"), Map.of()).before()).containsExactly("単位：件");
  }

  @Test
  void a_figure_is_told_with_its_source_its_status_and_what_was_acknowledged() {
    var revision =
        new Revision(
            new StreamId("indicator/x"),
            3,
            7,
            "measurement-finalized",
            Period.fiscalYear(2021),
            null,
            "1",
            "20",
            Instant.EPOCH,
            "local",
            null,
            null,
            null,
            "event-7",
            Source.of("年報"),
            Measurement.Status.FINAL,
            List.of("changes-by-more-than-factor"),
            null);
    HistoryLine line = HistoryLine.of(revision, Map.of(), Reader.visit());
    assertThat(line.what()).isEqualTo("実績の確定");
    assertThat(line.after()).containsExactly("20", "確報", "出典：年報", "確認した警告：大きな変化");
  }

  @Test
  void a_break_in_the_series_is_told_with_its_period() {
    assertThat(line("redefined", Map.of(), Map.of("breakFrom", "FY2021")).after())
        .containsExactly("系列の断絶：2021年度");
    HistoryLine withdrawn = line("break-withdrawn", Map.of("breakFrom", "FY2021"), null);
    assertThat(withdrawn.what()).isEqualTo("系列の断絶の取消し");
    assertThat(withdrawn.before()).containsExactly("系列の断絶：2021年度");
    assertThat(withdrawn.after()).isEmpty();
  }

  @Test
  void every_warning_that_a_submitter_acknowledges_has_words() {
    for (String code :
        List.of(
            "falls-although-cumulative",
            "outside-percent-range",
            "changes-by-more-than-factor",
            "in-the-future",
            "unit-does-not-convert",
            "counted-otherwise",
            "unknown-component")) {
      assertThat(Reader.JAPANESE.say("caution." + code)).isNotBlank();
    }
  }

  @Test
  void a_target_is_told_with_its_plan_and_edition() {
    HistoryLine revised = aim("target-revised", "8000", "22000", TargetKind.AT_LEAST);
    assertThat(revised.what()).isEqualTo("目標値の改訂");
    assertThat(revised.before()).containsExactly("8,000");
    assertThat(revised.after()).containsExactly("22,000", "以上");
    assertThat(revised.plan()).isEqualTo(new Link("計画 第2版", "/plans/p"));
    assertThat(line("measurement-recorded", null, "1").plan()).isNull();
    assertThat(aim("target-dropped", "8000", null, null).after()).isEmpty();
  }

  @Test
  void a_target_of_another_kind_is_told_with_both() {
    HistoryLine line =
        aim(
            "target-revised",
            Map.of("kind", "WORDS", "printed", "全地区"),
            Map.of("kind", "MORE_THAN_PERIOD", "reference", "FY2021"),
            TargetKind.MORE_THAN_PERIOD);
    assertThat(line.before()).containsExactly("全地区 文章による目標");
    assertThat(line.after()).containsExactly("2021年度 より増加");
  }

  @Test
  void a_name_is_told_as_it_is_and_retiring_leaves_nothing() {
    assertThat(aim("indicator-renamed", "2022", "1000人").after()).containsExactly("1000人");
    assertThat(aim("indicator-retired", null, null).before()).isEmpty();
    assertThat(aim("indicator-retired", null, null).after()).isEmpty();
  }

  private static HistoryLine aim(String kind, Object before, Object after) {
    return aim(kind, before, after, null);
  }

  private static HistoryLine aim(String kind, Object before, Object after, TargetKind aim) {
    var revision =
        new Revision(
            new StreamId("plan/p"),
            3,
            7,
            kind,
            Period.fiscalYear(2021),
            null,
            before,
            after,
            Instant.EPOCH,
            "local",
            null,
            null,
            2,
            "event-7",
            null,
            null,
            null,
            aim);
    return HistoryLine.of(revision, Map.of(new PlanId("p"), "計画"), Reader.visit());
  }

  private static HistoryLine line(String kind, Object before, Object after) {
    return HistoryLine.of(
        new Revision(
            new StreamId("indicator/x"),
            3,
            7,
            kind,
            Period.fiscalYear(2021),
            "男性",
            before,
            after,
            Instant.parse("2022-09-01T00:00:00Z"),
            "local",
            null,
            "再集計",
            null,
            "event-7"),
        Map.of(),
        Reader.visit());
  }
}
