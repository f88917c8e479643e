package org.kaitei.query.pages;

import java.util.Map;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.ledger.EventJson;
import org.kaitei.plan.Edition;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.NarrativeKey;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Section;
import org.kaitei.plan.Target;
import org.kaitei.query.plan.PlanDocument.Placed;

/** What stood in a plan before a change or after it, as it is read. */
record PlanTold(Words words) {

  /**
   * @param kind of the change, which says of what type the value is
   * @param value as the plan's history holds it; null for none
   */
  String of(String kind, Object value) {
    return switch (value) {
      case null -> null;
      case Map<?, ?> fields -> of(kind.substring(0, (kind + "-").indexOf('-')), fields);
      default -> value.toString();
    };
  }

  private String of(String what, Map<?, ?> fields) {
    var parts = new PartWords(words);
    return switch (what) {
      case "row" -> row(fields);
      case "target" -> target(read(fields, Target.class));
      case "section" -> parts.section(read(fields, Section.class));
      case "initiative" -> parts.whole(read(fields, Initiative.class));
      case "narrative" -> narrative(fields, parts);
      case "judgement" -> new JudgementWords(words).of(read(fields, JudgementRule.class));
      default -> edition(read(fields, Edition.class));
    };
  }

  private static <T> T read(Map<?, ?> fields, Class<T> type) {
    return EventJson.mapper().convertValue(fields, type);
  }

  private String edition(Edition edition) {
    return PartWords.joined("\n", edition.label(), words.decided(edition.decidedOn()));
  }

  /** Of a row that was moved only its place is told before. */
  private String row(Map<?, ?> fields) {
    if (fields.containsKey("key")) {
      return DiffLine.row(Placed.of(read(fields, Row.class)), words);
    }
    RowKey key = read(fields, RowKey.class);
    return PartWords.joined(" / ", words.say("row", key.table(), key.no()), key.component());
  }

  private String target(Target target) {
    return target.figure().decimal() == null
        ? target.figure().printed()
        : PartWords.joined(
            " ", words.number(target.figure().decimal()), words.say("target." + target.kind()));
  }

  private String narrative(Map<?, ?> fields, PartWords parts) {
    return fields.containsKey("text")
        ? parts.narrative(read(fields, Narrative.class))
        : parts.aspect(read(fields, NarrativeKey.class));
  }
}
