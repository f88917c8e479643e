package org.kaitei.query.pages;

import org.kaitei.judgement.Bands;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.judgement.LinearPath;
import org.kaitei.judgement.Threshold;
import org.kaitei.query.judgement.ShownJudgement;

/** A judgement and its rule as they are read. */
record JudgementWords(Words words) {

  /** Null where there is no judgement. */
  String of(ShownJudgement judged) {
    if (judged == null) {
      return null;
    }
    if (judged.verdict() == null) {
      return words.say("judgement.none", words.say("why." + judged.why()));
    }
    String verdict = words.say("verdict." + judged.verdict());
    if (judged.grade() != null) {
      return words.say("with-component", judged.grade(), verdict);
    }
    return judged.expected() == null
        ? verdict
        : words.say("judgement.expected", verdict, words.number(judged.expected()));
  }

  /** Null when no rule was chosen. */
  String of(JudgementRule rule) {
    return switch (rule) {
      case null -> null;
      case LinearPath path -> words.say("rule.LINEAR_PATH", rule.versioned());
      case Threshold threshold ->
          words.say("rule.THRESHOLD", rule.versioned(), threshold.onTrackFrom().toPlainString());
      case Bands bands ->
          words.say(
              "rule.BANDS",
              rule.versioned(),
              String.join(words.say("separator"), bands.bands().stream().map(this::band).toList()));
    };
  }

  private String band(Bands.Band band) {
    return band.from() == null
        ? words.say("rule.band.last", band.grade())
        : words.say("rule.band", band.grade(), band.from().toPlainString());
  }
}
