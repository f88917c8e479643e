package org.kaitei.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.PrintedDate;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.judgement.Bands;
import org.kaitei.judgement.LinearPath;
import org.kaitei.judgement.Threshold;
import org.kaitei.plan.Aspect;
import org.kaitei.plan.Edition;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.NarrativeKey;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.ScheduleSpan;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.plan.Stakeholder;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;

/** What a revision of a plan stores: each event with all that it can carry, and with the least. */
final class PlanExamples {

  private static final SubmittedBy OFFICER =
      new SubmittedBy("officer-7", "環境政策課", Instant.parse("2022-09-30T01:02:03.000456Z"));
  private static final SubmittedBy PROGRAM =
      new SubmittedBy("importer", null, Instant.parse("2022-09-30T01:02:03Z"));
  private static final PlanId PLAN = new PlanId("gunma-sdgs");
  private static final IndicatorId FIRMS = new IndicatorId("gunma-sdgs-9");
  private static final Period FY2023 = Period.fiscalYear(2023);
  private static final RowKey FIRST = new RowKey("vision", "1", null);
  private static final RowKey WOMEN = new RowKey("vision", "2", "女性");
  private static final SectionId VISION = new SectionId("vision");
  private static final SectionId LEADING = new SectionId("leading");
  private static final InitiativeId DIGITAL = new InitiativeId("digital");
  private static final Target AIMED =
      new Target(TargetKind.AT_LEAST, Figure.of("22000"), Method.CHANGE_FROM_BASELINE);

  private PlanExamples() {}

  static Map<String, LedgerEvent> byFile() {
    var examples = new HashMap<String, LedgerEvent>();
    edition(examples);
    indicators(examples);
    rows(examples);
    structure(examples);
    narratives(examples);
    judgement(examples);
    return examples;
  }

  private static void edition(Map<String, LedgerEvent> examples) {
    var third = new Edition(3, "第一版", new PrintedDate("2023-11"), "令和5年11月");
    var undated = new Edition(2, "第二版", null);
    examples.put("plan.revised.r1", new PlanEvent.PlanRevised(PLAN, third, "目標の見直し", OFFICER));
    examples.put("plan.revised.r1.least", new PlanEvent.PlanRevised(PLAN, undated, null, PROGRAM));
    examples.put("plan.amended.r1", new PlanEvent.PlanAmended(PLAN, 3, "記載漏れ", OFFICER));
    examples.put("plan.amended.r1.least", new PlanEvent.PlanAmended(PLAN, 1, null, PROGRAM));
    examples.put(
        "plan.retitled.r1", new PlanEvent.PlanRetitled(PLAN, "SDGs計画", "新SDGs計画", OFFICER));
    examples.put(
        "plan.retitled.r1.least", new PlanEvent.PlanRetitled(PLAN, "SDGs計画", "新SDGs計画", PROGRAM));
  }

  private static void indicators(Map<String, LedgerEvent> examples) {
    examples.put(
        "plan.indicator-renamed.r1",
        new PlanEvent.IndicatorRenamed(PLAN, FIRMS, "立地件数", "企業立地件数", OFFICER));
    examples.put(
        "plan.indicator-renamed.r1.least",
        new PlanEvent.IndicatorRenamed(PLAN, FIRMS, "立地件数", "企業立地件数", PROGRAM));
    examples.put("plan.indicator-retired.r1", new PlanEvent.IndicatorRetired(PLAN, FIRMS, OFFICER));
    examples.put(
        "plan.indicator-retired.r1.before",
        new PlanEvent.IndicatorRetired(PLAN, FIRMS, "企業立地件数", OFFICER));
    examples.put(
        "plan.indicator-retired.r1.least", new PlanEvent.IndicatorRetired(PLAN, FIRMS, PROGRAM));
    examples.put(
        "plan.target-dropped.r1",
        new PlanEvent.TargetDropped(PLAN, FIRMS, "県内", FY2023, AIMED, "事業の終了", 2, OFFICER));
    examples.put(
        "plan.target-dropped.r1.least",
        new PlanEvent.TargetDropped(PLAN, FIRMS, null, FY2023, AIMED, null, 2, PROGRAM));
  }

  private static void rows(Map<String, LedgerEvent> examples) {
    var full = new Row(WOMEN, "ビジョン", "全体計画", "①-1", "経済→環境", FIRMS, true, FY2023);
    var bare = new Row(WOMEN, null, null, null, null, FIRMS, false, null);
    var from = new RowKey("leading", "4", "女性");
    examples.put("plan.row-moved.r1", new PlanEvent.RowMoved(PLAN, from, full, FIRST, OFFICER));
    examples.put(
        "plan.row-moved.r1.least", new PlanEvent.RowMoved(PLAN, WOMEN, bare, null, PROGRAM));
    examples.put("plan.row-dropped.r1", new PlanEvent.RowDropped(PLAN, WOMEN, OFFICER));
    examples.put(
        "plan.row-dropped.r1.before", new PlanEvent.RowDropped(PLAN, WOMEN, full, OFFICER));
    examples.put("plan.row-dropped.r1.least", new PlanEvent.RowDropped(PLAN, FIRST, PROGRAM));
  }

  private static void structure(Map<String, LedgerEvent> examples) {
    examples.put(
        "plan.section-placed.r1",
        new PlanEvent.SectionPlaced(
            PLAN, new Section(LEADING, "先導的取組", "三側面をつなぐ。", VISION), OFFICER));
    examples.put(
        "plan.section-placed.r1.least",
        new PlanEvent.SectionPlaced(PLAN, new Section(VISION, "ビジョン", null, null), PROGRAM));
    examples.put("plan.section-dropped.r1", new PlanEvent.SectionDropped(PLAN, LEADING, OFFICER));
    examples.put(
        "plan.section-dropped.r1.before",
        new PlanEvent.SectionDropped(
            PLAN, LEADING, new Section(LEADING, "先導的取組", "三側面をつなぐ。", VISION), OFFICER));
    examples.put(
        "plan.section-dropped.r1.least", new PlanEvent.SectionDropped(PLAN, LEADING, PROGRAM));
    var full =
        new Initiative(
            DIGITAL,
            "①-1",
            "デジタル化の推進",
            LEADING,
            Aspect.ECONOMY,
            "県内の事業者を支える。",
            List.of(new Stakeholder("商工会議所", "相談の窓口"), new Stakeholder("大学", null)),
            List.of(
                new ScheduleSpan("実証", "2021年8月まで", null, new PrintedDate("2021-08"), false),
                new ScheduleSpan(null, "継続予定", null, null, true)),
            List.of(FIRST, WOMEN));
    var bare = new Initiative(DIGITAL, null, "デジタル化の推進", null, null, null, null, null, null);
    examples.put("plan.initiative-placed.r1", new PlanEvent.InitiativePlaced(PLAN, full, OFFICER));
    examples.put(
        "plan.initiative-placed.r1.least", new PlanEvent.InitiativePlaced(PLAN, bare, PROGRAM));
    examples.put(
        "plan.initiative-dropped.r1", new PlanEvent.InitiativeDropped(PLAN, DIGITAL, OFFICER));
    examples.put(
        "plan.initiative-dropped.r1.before",
        new PlanEvent.InitiativeDropped(PLAN, DIGITAL, full, OFFICER));
    examples.put(
        "plan.initiative-dropped.r1.least",
        new PlanEvent.InitiativeDropped(PLAN, DIGITAL, PROGRAM));
  }

  private static void narratives(Map<String, LedgerEvent> examples) {
    var synergy = new NarrativeKey(LEADING, Aspect.ECONOMY, Aspect.ENVIRONMENT);
    var aspect = new NarrativeKey(null, Aspect.SOCIETY, null);
    examples.put(
        "plan.narrative-placed.r1",
        new PlanEvent.NarrativePlaced(PLAN, new Narrative(synergy, "省エネ投資が排出を減らす。"), OFFICER));
    examples.put(
        "plan.narrative-placed.r1.least",
        new PlanEvent.NarrativePlaced(PLAN, new Narrative(aspect, "支え合う地域。"), PROGRAM));
    examples.put(
        "plan.narrative-dropped.r1", new PlanEvent.NarrativeDropped(PLAN, synergy, OFFICER));
    examples.put(
        "plan.narrative-dropped.r1.before",
        new PlanEvent.NarrativeDropped(
            PLAN, synergy, new Narrative(synergy, "省エネ投資が排出を減らす。"), OFFICER));
    examples.put(
        "plan.narrative-dropped.r1.least", new PlanEvent.NarrativeDropped(PLAN, aspect, PROGRAM));
  }

  private static void judgement(Map<String, LedgerEvent> examples) {
    examples.put(
        "plan.judgement-rule-chosen.r1",
        new PlanEvent.JudgementRuleChosen(
            PLAN, new Threshold(new BigDecimal("80")), Bands.USUAL, "評価方法の見直し", OFFICER));
    examples.put(
        "plan.judgement-rule-chosen.r1.least",
        new PlanEvent.JudgementRuleChosen(PLAN, null, new LinearPath(), null, PROGRAM));
  }
}
