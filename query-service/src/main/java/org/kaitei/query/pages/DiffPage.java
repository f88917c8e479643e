package org.kaitei.query.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kaitei.query.edition.DiffDocument;
import org.kaitei.query.edition.DiffDocument.Fate;
import org.kaitei.query.edition.DiffDocument.IndicatorDiff;
import org.kaitei.query.edition.Differing;
import org.kaitei.query.plan.ShownEdition;

/**
 * What a revision changed, indicator by indicator and part by part.
 *
 * @param from the edition before
 * @param to the edition after
 * @param reason of that; null when none is stated
 * @param plans the plan as it stood in both
 */
public record DiffPage(
    Frame frame, String from, String to, String reason, List<Link> plans, List<Group> groups) {

  /** What changed of one thing. */
  public record Group(Link subject, List<DiffLine> lines) {}

  static DiffPage of(DiffDocument diff, String plan, Visit visit) {
    Words words = visit.words();
    Link above = new Link(plan, visit.to("/plans/" + diff.plan()));
    Link revisions =
        new Link(words.say("revisions"), visit.to("/plans/" + diff.plan() + "/revisions"));
    return new DiffPage(
        Frame.of(
            visit,
            words.say("diff"),
            List.of(Frame.home(visit), above, revisions),
            "/api/plans/" + diff.plan() + "/revisions/diff",
            Map.of("from", diff.from().number(), "to", diff.to().number()),
            diff),
        EditionLine.named(diff.from(), words),
        EditionLine.named(diff.to(), words),
        diff.to().reason() == null
            ? null
            : words.say("field", words.say("history.reason"), diff.to().reason()),
        Stream.of(diff.from(), diff.to()).map(edition -> plan(diff, edition, visit)).toList(),
        groups(diff, visit));
  }

  private static Link plan(DiffDocument diff, ShownEdition edition, Visit visit) {
    return new Link(
        visit.words().say("diff.plan", String.valueOf(edition.number())),
        visit.to("/plans/" + diff.plan() + "/editions/" + edition.number()));
  }

  private static List<Group> groups(DiffDocument diff, Visit visit) {
    var say = new PartWords(visit.words());
    List<Group> groups = new ArrayList<>();
    if (diff.title() != null) {
      groups.add(plain("plan", List.of(diff.title()), Function.identity(), visit));
    }
    if (diff.judgement() != null) {
      var rule = new JudgementWords(visit.words());
      groups.add(plain("judgement", List.of(diff.judgement()), rule::of, visit));
    }
    diff.indicators().forEach(indicator -> groups.add(indicator(indicator, visit)));
    groups.add(plain("sections", diff.sections(), say::section, visit));
    groups.add(plain("initiatives", diff.initiatives(), say::whole, visit));
    groups.add(plain("narratives", diff.narratives(), say::narrative, visit));
    groups.removeIf(group -> group.lines().isEmpty());
    return groups;
  }

  private static <T> Group plain(
      String what, List<Differing<T>> changes, Function<T, String> told, Visit visit) {
    Words words = visit.words();
    return new Group(
        new Link(words.say(what), null),
        changes.stream().map(change -> DiffLine.of(null, change, told, words)).toList());
  }

  private static Group indicator(IndicatorDiff diff, Visit visit) {
    Words words = visit.words();
    List<DiffLine> lines = new ArrayList<>();
    if (diff.fate() != Fate.CHANGED) {
      lines.add(DiffLine.ofFate(diff, words));
    }
    if (diff.renamed() != null) {
      lines.add(DiffLine.ofName(diff.renamed(), words));
    }
    diff.targets()
        .forEach(target -> lines.add(DiffLine.of(target, diff.unit(), words).from(target, visit)));
    diff.rows().forEach(row -> lines.add(DiffLine.of(row, words)));
    return new Group(new Link(diff.name(), visit.to("/indicators/" + diff.indicator())), lines);
  }
}
