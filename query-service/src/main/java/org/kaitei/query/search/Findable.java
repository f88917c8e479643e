package org.kaitei.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kaitei.plan.PlanId;
import org.kaitei.query.search.Wording.Part;

/** Something that can be found, with all that it was called and has said. */
final class Findable {

  private final Subject subject;
  private final List<Heard> heard = new ArrayList<>();

  Findable(Subject subject) {
    this.subject = subject;
  }

  /**
   * A wording with its text folded; the text as written stays in the store.
   *
   * @param folded null when nothing is said from then on
   */
  record Heard(Wording wording, String folded) {

    static Heard of(Wording wording) {
      return new Heard(
          wording.bare(), wording.text() == null ? null : Folded.of(wording.text()).text());
    }
  }

  /**
   * What of it fits.
   *
   * @param former whether it is called so no longer
   */
  record Match(Wording wording, boolean former) {}

  /**
   * @param cursor where it stands among all finds
   * @param title what it is called; null when it has no name
   * @param plans those in which it is known
   */
  record Found(
      Subject subject, Cursor cursor, Wording title, List<PlanId> plans, List<Match> matches) {}

  void hear(Heard next) {
    heard.add(next);
  }

  /**
   * @return null when it does not fit
   */
  Found found(Terms terms, Scope scope) {
    if (!scope.holds(subject)) {
      return null;
    }
    List<Heard> standing = new ArrayList<>();
    List<Heard> former = new ArrayList<>();
    for (Heard next : heard) {
      if (scope.holds(next.wording)) {
        former.addAll(standing.stream().filter(h -> next.wording.replaces(h.wording)).toList());
        standing.removeIf(h -> next.wording.replaces(h.wording));
        standing.add(next);
      }
    }
    standing.removeIf(h -> h.folded == null);
    former.removeIf(h -> h.folded == null || isNoFormerName(h, standing));
    boolean known =
        scope.plan() == null ? !standing.isEmpty() : plans(standing).contains(scope.plan());
    return known && fits(terms, standing, former) ? found(terms, standing, former) : null;
  }

  /** Only a name is remembered; and one that is in use, if elsewhere, is no former one. */
  private static boolean isNoFormerName(Heard heard, List<Heard> standing) {
    return heard.wording.part() != Part.NAME
        || standing.stream()
            .anyMatch(h -> h.wording.part() == Part.NAME && h.folded.equals(heard.folded));
  }

  private static boolean fits(Terms terms, List<Heard> standing, List<Heard> former) {
    return terms.all().stream()
        .allMatch(
            term ->
                standing.stream().anyMatch(h -> h.folded.contains(term))
                    || former.stream().anyMatch(h -> h.folded.contains(term)));
  }

  private Found found(Terms terms, List<Heard> standing, List<Heard> former) {
    List<Match> matches = new ArrayList<>();
    standing.stream()
        .filter(h -> terms.anyIn(h.folded))
        .forEach(h -> matches.add(new Match(h.wording, false)));
    former.stream()
        .filter(h -> terms.anyIn(h.folded))
        .forEach(h -> matches.add(new Match(h.wording, true)));
    Wording title =
        standing.stream()
            .map(Heard::wording)
            .filter(wording -> wording.part() == Part.NAME)
            .reduce((one, other) -> one.plan() == null ? one : other.plan() == null ? other : one)
            .orElse(null);
    var cursor = new Cursor(subject.kind(), heard.getFirst().wording.position());
    return new Found(subject, cursor, title, plans(standing), matches);
  }

  private static List<PlanId> plans(List<Heard> standing) {
    return standing.stream()
        .map(h -> h.wording.plan())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
