package org.kaitei.query.pages;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.kaitei.query.edition.DiffDocument;
import org.kaitei.query.edition.DiffDocument.Fate;
import org.kaitei.query.edition.DiffDocument.IndicatorDiff;
import org.kaitei.query.edition.DiffTelling;
import org.kaitei.query.edition.Differing;
import org.springframework.context.MessageSource;

/** Tells programs what changed in the words that the page has. */
public final class DiffWords implements DiffTelling {

  private final MessageSource messages;

  public DiffWords(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public DiffDocument told(DiffDocument diff, Locale language) {
    var words = new Words(messages, language);
    var say = new PartWords(words);
    return new DiffDocument(
        diff.plan(),
        diff.from(),
        diff.to(),
        diff.title() == null ? null : told("plan", diff.title(), Function.identity(), words),
        diff.judgement() == null
            ? null
            : told("judgement", diff.judgement(), new JudgementWords(words)::of, words),
        diff.indicators().stream().map(indicator -> told(indicator, words)).toList(),
        told("section", diff.sections(), say::section, words),
        told("initiative", diff.initiatives(), say::whole, words),
        told("narrative", diff.narratives(), say::narrative, words),
        diff.asOf(),
        diff.version());
  }

  private static <T> List<Differing<T>> told(
      String what, List<Differing<T>> parts, Function<T, String> told, Words words) {
    return parts.stream().map(part -> told(what, part, told, words)).toList();
  }

  private static <T> Differing<T> told(
      String what, Differing<T> part, Function<T, String> told, Words words) {
    return part.in(DiffLine.of(words.say(what), part, told, words).sentence(words));
  }

  private static IndicatorDiff told(IndicatorDiff diff, Words words) {
    var renamed = diff.renamed();
    return new IndicatorDiff(
        diff.indicator(),
        diff.name(),
        diff.unit(),
        diff.fate(),
        renamed == null ? null : renamed.in(DiffLine.ofName(renamed, words).sentence(words)),
        diff.targets().stream()
            .map(t -> t.in(DiffLine.of(t, diff.unit(), words).sentence(words)))
            .toList(),
        diff.rows().stream().map(r -> r.in(DiffLine.of(r, words).sentence(words))).toList(),
        diff.fate() == Fate.CHANGED ? null : DiffLine.ofFate(diff, words).sentence(words));
  }
}
