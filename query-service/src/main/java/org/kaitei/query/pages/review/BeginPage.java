package org.kaitei.query.pages.review;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.FormPage;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.plan.PlanDocument;

/**
 * Where a planner begins a plan's sheet of another year, and asks the departments for their parts.
 *
 * @param action where the form is sent
 * @param year as entered, or at first the one after the last
 * @param trouble why it was refused; null when it was not
 */
public record BeginPage(
    Frame frame,
    String action,
    String plan,
    String year,
    String dueOn,
    String key,
    @Nullable Trouble trouble)
    implements FormPage {

  /** Under this name the form says for which year. */
  static final String YEAR = "year";

  static BeginPage of(PlanDocument plan, Form sent, Trouble trouble, Visit visit) {
    Link up = new Link(plan.title(), visit.to("/plans/" + plan.id()));
    return new BeginPage(
        Frame.bare(visit, visit.words().say("begin"), List.of(Frame.home(visit), up)),
        visit.to("/plans/" + plan.id() + "/sheets/new"),
        plan.title(),
        sent.text(YEAR) == null ? next(plan) : sent.text(YEAR),
        sent.text("dueOn"),
        Command.newKey(),
        trouble);
  }

  /** None when the plan has no sheet yet. */
  private static String next(PlanDocument plan) {
    return plan.sheets().stream()
        .max(Comparator.naturalOrder())
        .map(last -> String.valueOf(last + 1))
        .orElse(null);
  }
}
