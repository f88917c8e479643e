package org.kaitei.query.pages;

import java.util.List;
import java.util.Map;
import org.kaitei.plan.PlanId;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.edition.AchievementsDocument;
import org.kaitei.query.edition.AchievementsDocument.Achieved;

/**
 * What a figure achieves of a target of one edition of a plan.
 *
 * @param actual the figure and its period; null when nothing was measured
 * @param achieved as computed, or why it cannot be
 * @param inputs that it is computed from
 */
public record AchievedLine(
    Link plan,
    String edition,
    String period,
    String component,
    Link target,
    Link actual,
    AchievementWord achieved,
    String method,
    List<InputLine> inputs) {

  /**
   * @param titles of the plans
   */
  static List<AchievedLine> of(
      AchievementsDocument achievements, Map<PlanId, String> titles, Visit visit) {
    PlanId plan = achievements.plan();
    Link link = new Link(titles.getOrDefault(plan, plan.value()), visit.to("/plans/" + plan));
    return achievements.editions().stream()
        .flatMap(
            edition ->
                edition.targets().stream()
                    .map(
                        t ->
                            of(
                                link,
                                EditionLine.named(edition.edition(), visit.words()),
                                t,
                                visit)))
        .toList();
  }

  /**
   * @param edition in words; null when it is not said
   */
  public static AchievedLine of(Link plan, String edition, Achieved achieved, Visit visit) {
    Words words = visit.words();
    ShownAchievement achievement = achieved.achievement();
    var actual = achievement.inputs().actual();
    return new AchievedLine(
        plan,
        edition,
        words.period(achieved.target().period()),
        achieved.target().component(),
        new Link(
            DiffLine.target(achieved.target(), null, words),
            visit.event(achieved.target().position())),
        actual == null || actual.value() == null
            ? null
            : new Link(
                words.say("figure-of", words.period(actual.period()), words.number(actual.value())),
                visit.event(actual.position())),
        word(achievement, words),
        achievement.method() == null ? null : words.say("method." + achievement.method()),
        InputLine.of(achievement.inputs(), visit));
  }

  /** As computed, or why it cannot be. */
  static AchievementWord word(ShownAchievement achievement, Words words) {
    return achievement.computed() == null
        ? AchievementWord.instead(words.say("why." + achievement.why()))
        : AchievementWord.of(achievement.computed(), words);
  }
}
