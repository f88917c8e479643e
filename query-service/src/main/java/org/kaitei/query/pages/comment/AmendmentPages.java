package org.kaitei.query.pages.comment;

import java.util.List;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.note.NoteId;
import org.kaitei.query.note.NoteDocument;
import org.kaitei.query.note.NoteQuestion.OneNote;
import org.kaitei.query.note.ShownNote;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Commands;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.FormAnswer;
import org.kaitei.query.pages.form.Outcome;
import org.kaitei.query.pages.form.Sender;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a note is amended or retracted. */
@Controller
public class AmendmentPages {

  private final Asking asking;
  private final Commands commands;

  public AmendmentPages(Asking asking, Commands commands) {
    this.asking = asking;
    this.commands = commands;
  }

  @Requires(Right.SPEAK)
  @GetMapping("/notes/{note}/amend")
  ModelAndView form(@PathVariable String note, Visit visit) {
    NoteDocument document = document(note);
    ShownNote stands = document.note();
    return shown(
        document,
        new AmendmentPage.Sent(stands.heading(), stands.text(), null, document.version()),
        null,
        visit);
  }

  @Requires(Right.SPEAK)
  @PostMapping("/notes/{note}/amend")
  ModelAndView send(@PathVariable String note, Form form, Sender sender, Visit visit) {
    var sent = AmendmentPage.Sent.of(form);
    boolean retracting = form.button().equals("retract");
    String api = "/api/notes/" + Asking.id("note", note, NoteId::new);
    Command command =
        retracting
            ? Command.delete(api, Map.of()).because(sent.reason())
            : Command.put(api, sent.body());
    var once = command.unchangedSince(sent.version()).once(form.text("key"));
    return switch (commands.send(once, sender)) {
      case Outcome.Done done ->
          FormAnswer.to(visit.to("/notes/" + note), retracting ? "retracted" : "amended", done);
      case Outcome.Refused no ->
          FormAnswer.refused(no, shown(document(note), sent, no.trouble(), visit));
    };
  }

  private NoteDocument document(String note) {
    return asking.ask(new OneNote(Asking.id("note", note, NoteId::new), Moment.NOW));
  }

  private static ModelAndView shown(
      NoteDocument document, AmendmentPage.Sent sent, Trouble trouble, Visit visit) {
    var words = visit.words();
    String path = "/notes/" + document.note().id();
    Link note = new Link(words.say("note." + document.note().kind()), visit.to(path));
    var page =
        new AmendmentPage(
            Frame.bare(visit, words.say("comment.amend"), List.of(Frame.home(visit), note)),
            visit.to(path + "/amend"),
            Command.newKey(),
            trouble == null ? sent : sent.seen(document.version()),
            trouble == null ? null : document.note().text(),
            trouble);
    return new ModelAndView("amendment", "page", page);
  }
}
