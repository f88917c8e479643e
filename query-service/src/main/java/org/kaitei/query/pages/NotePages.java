package org.kaitei.query.pages;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.query.note.NoteQuestion.HistoryOfNote;
import org.kaitei.query.note.NoteQuestion.OneNote;
import org.kaitei.query.note.ShownNote;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a note. */
@Controller
public class NotePages {

  private static final int LENGTH = 20;

  private final Asking asking;

  public NotePages(Asking asking) {
    this.asking = asking;
  }

  /**
   * @param upTo the newest revision of the history to show; the newest of all when it is none
   */
  @Requires(Right.READ)
  @GetMapping("/notes/{note}")
  ModelAndView note(
      @PathVariable String note,
      @RequestParam(defaultValue = "") String upTo,
      Visit visit,
      Moment moment) {
    var id = Asking.id("note", note, NoteId::new);
    var one = asking.ask(new OneNote(id, moment));
    Moment then = new Moment(one.asOf());
    long all = one.note().revision();
    long newest = Math.clamp(upTo.matches("\\d{1,18}") ? Long.parseLong(upTo) : all, 1, all);
    long before = Math.max(0, newest - LENGTH);
    var part = new HistoryOfNote(id, (int) (newest - before), before, then);
    var history = asking.ask(part);
    var plan = asking.ask(new OnePlan(one.note().plan(), then));
    return new ModelAndView("note", "page", NotePage.of(one, history, plan, visit))
        .addObject("amend", amend(one.note(), visit));
  }

  /** Where it is amended; null for whom that is not. */
  private static String amend(ShownNote note, Visit visit) {
    boolean comment = note.kind() == NoteKind.EXPERT_COMMENT;
    return visit.may(comment ? Right.COMMENT : Right.NOTE) && !note.retracted()
        ? visit.to("/notes/" + note.id() + "/amend")
        : null;
  }
}
