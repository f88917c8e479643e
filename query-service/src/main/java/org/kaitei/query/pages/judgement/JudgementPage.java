package org.kaitei.query.pages.judgement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.JudgementWords;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.FormPage;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.plan.PlanDocument;

/**
 * Where a planner chooses how a plan tells on track from behind.
 *
 * @param action where the form is sent
 * @param standing how it does now; null when it has chosen no way
 * @param version of the plan that the form was made from
 * @param trouble why it was refused; null when it was not
 */
public record JudgementPage(
    Frame frame,
    String action,
    String plan,
    @Nullable String standing,
    ChosenRule chosen,
    @Nullable String reason,
    long version,
    String key,
    @Nullable Trouble trouble)
    implements FormPage {

  static JudgementPage of(PlanDocument plan, Form sent, @Nullable Trouble trouble, Visit visit) {
    Link up = new Link(plan.title(), visit.to("/plans/" + plan.id()));
    String title = visit.words().say("judgement.choose");
    return new JudgementPage(
        Frame.bare(visit, title, List.of(Frame.home(visit), up)),
        visit.to("/plans/" + plan.id() + "/judgement"),
        plan.title(),
        new JudgementWords(visit.words()).of(plan.judgement()),
        sent.fields().isEmpty() ? ChosenRule.of(plan.judgement()) : ChosenRule.of(sent),
        sent.text("reason"),
        plan.version(),
        Command.newKey(),
        trouble);
  }
}
