package org.kaitei.query.pages;

import java.text.Normalizer;
import java.util.List;
import org.kaitei.plan.PlanId;
import org.kaitei.query.plan.ShownEdition;

/**
 * An edition of a plan, as it is read.
 *
 * @param date null when it is not stated
 * @param reason null when none is stated
 * @param diff what it changed, or that nothing is recorded of that; null for the first
 * @param plan the plan as it stood in this edition
 */
public record EditionLine(
    int number,
    String label,
    String kind,
    String date,
    String reason,
    Link plan,
    Link diff,
    String who,
    String recordedAt) {

  /** The editions of a plan. Of those with the same label, each is called by its number too. */
  static List<EditionLine> of(PlanId plan, List<ShownEdition> editions, Visit visit) {
    return editions.stream()
        .map(edition -> of(plan, edition, name(edition, editions, visit.words()), visit))
        .toList();
  }

  private static String name(ShownEdition edition, List<ShownEdition> editions, Words words) {
    long alike = editions.stream().filter(e -> e.label().equals(edition.label())).count();
    return alike > 1 ? titled(edition, words) : edition.label();
  }

  private static EditionLine of(PlanId plan, ShownEdition edition, String name, Visit visit) {
    Words words = visit.words();
    int number = edition.number();
    return new EditionLine(
        number,
        edition.label(),
        words.say(number == 1 ? "edition.adopted" : "edition.revised"),
        words.decided(edition.decidedOn()),
        edition.reason(),
        new Link(name, visit.to("/plans/" + plan + "/editions/" + number)),
        number == 1
            ? null
            : new Link(
                edition.changes() == 0
                    ? words.say("edition.unchanged")
                    : words.say("edition.changes", edition.changes()),
                visit.to("/plans/" + plan + "/revisions/" + (number - 1) + "/" + number)),
        visit.who(edition.recordedBy()),
        words.moment(edition.recordedAt()));
  }

  /** The edition by its number, its label where that says more, and its date. */
  static String named(ShownEdition edition, Words words) {
    String date = words.decided("date.or-in-era", edition.decidedOn());
    return words.say(
        "edition.dated", titled(edition, words), date == null ? words.say("not-stated") : date);
  }

  /** The same without its date. */
  static String titled(ShownEdition edition, Words words) {
    String number = String.valueOf(edition.number());
    String plain = Normalizer.normalize(edition.label(), Normalizer.Form.NFKC).strip();
    return plain.equals("第" + number + "版")
        ? words.say("edition.numbered", number)
        : words.say("edition.labelled", number, edition.label());
  }
}
