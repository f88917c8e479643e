package org.kaitei.query.pages.intake;

import static org.kaitei.query.pages.form.Command.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Commands;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.FormAnswer;
import org.kaitei.query.pages.form.Outcome;
import org.kaitei.query.pages.form.RefusalWords;
import org.kaitei.query.pages.form.Sender;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.sheet.SheetId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/** The page on which a sheet's file is looked at, and then taken whole or not at all. */
@Controller
@RequestMapping("/plans/{plan}/sheets/{year}/import")
public class IntakePages {

  private final Commands commands;
  private final RefusalWords refusals;

  public IntakePages(Commands commands, RefusalWords refusals) {
    this.commands = commands;
    this.refusals = refusals;
  }

  @Requires(Right.IMPORT)
  @GetMapping
  ModelAndView form(@PathVariable String plan, @PathVariable String year, Visit visit) {
    return shown(SheetAddress.of(plan, year), null, null, null, Form.NONE, visit);
  }

  @Requires(Right.IMPORT)
  @PostMapping
  ModelAndView send(
      @PathVariable String plan,
      @PathVariable String year,
      @RequestParam(required = false) MultipartFile file,
      Form form,
      Sender sender,
      Visit visit) {
    SheetId sheet = SheetAddress.of(plan, year);
    SentFile sent = SentFile.of(file, form);
    if (sent == null) {
      throw Refusal.malformed("empty-file", Map.of());
    }
    boolean taking = form.button().equals("take");
    return switch (commands.send(importing(sheet, sent, form, !taking), sender)) {
      case Outcome.Done done when taking ->
          FormAnswer.to(visit.to(SheetAddress.path(sheet)), "imported", done);
      case Outcome.Done done -> shown(sheet, sent, done.answer(), null, form, visit);
      case Outcome.Refused no ->
          FormAnswer.refused(no, shown(sheet, sent, null, no.trouble(), form, visit));
    };
  }

  private Command importing(SheetId sheet, SentFile file, Form form, boolean dryRun) {
    List<String> seen = form.all("acknowledged");
    Map<String, String> reasons = AskedCell.given(form);
    return Command.asking(
            "/api" + SheetAddress.path(sheet) + "/import",
            fields("dryRun", dryRun ? true : null, "acknowledge", seen.isEmpty() ? null : seen),
            fields(
                "file",
                file.carried(),
                "type",
                file.type().toString(),
                "reason",
                form.text("reason"),
                "reasons",
                reasons))
        .toldAs(form.text("progress"))
        .once(dryRun ? null : form.text("key"));
  }

  private ModelAndView shown(
      SheetId sheet, SentFile file, JsonNode taken, Trouble trouble, Form form, Visit visit) {
    var words = visit.words();
    Link above =
        new Link(words.say("sheet", words.year(sheet.year())), visit.to(SheetAddress.path(sheet)));
    List<String> cautions = new ArrayList<>();
    if (taken != null) {
      taken.path("toAcknowledge").forEach(code -> cautions.add(code.asString()));
    } else if (trouble != null && trouble.is("unacknowledged-warnings")) {
      cautions.addAll(trouble.codes());
    }
    var page =
        new IntakePage(
            Frame.bare(visit, words.say("import"), List.of(Frame.home(visit), above)),
            visit.to(SheetAddress.path(sheet) + "/import"),
            file == null ? null : file.name(),
            file == null ? null : file.carried(),
            taken != null,
            taken == null ? 0 : taken.path("recorded").asInt(),
            taken == null ? List.of() : FileLine.of(taken, refusals, words),
            AskedCell.of(form, trouble),
            cautions,
            Command.newKey(),
            "/api" + SheetAddress.path(sheet) + "/imports/",
            form,
            trouble);
    return new ModelAndView("import", "page", page);
  }
}
