package org.kaitei.query.pages.accounts;

import static org.kaitei.query.pages.form.Command.fields;

import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.access.token.Tokens;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Commands;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.FormAnswer;
import org.kaitei.query.pages.form.Outcome;
import org.kaitei.query.pages.form.Sender;
import org.kaitei.query.pages.form.Trouble;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One's own password, and the tokens of one's own programs. */
@Controller
@RequestMapping("/account")
public class OwnAccountPages {

  private static final String API = "/api/account";

  private final Tokens tokens;
  private final Commands commands;

  public OwnAccountPages(Tokens tokens, Commands commands) {
    this.tokens = tokens;
    this.commands = commands;
  }

  @Requires(Right.OWN_ACCOUNT)
  @GetMapping
  ModelAndView account(Visit visit) {
    return shown(null, null, visit);
  }

  /** A token is told in the answer itself, and kept nowhere. */
  @Requires(Right.OWN_ACCOUNT)
  @PostMapping
  ModelAndView send(Form form, Sender sender, Visit visit) {
    return switch (commands.send(command(form), sender)) {
      case Outcome.Done done when form.button().equals("token") ->
          shown(done.answer().path("value").asString(), null, visit);
      case Outcome.Done done ->
          FormAnswer.to(visit.to("/account"), "account-" + form.button(), done);
      case Outcome.Refused no -> FormAnswer.refused(no, shown(null, no.trouble(), visit));
    };
  }

  private static Command command(Form form) {
    return switch (form.button()) {
      case "password" ->
          Command.post(
              API + "/password",
              fields("present", form.raw("present"), "password", form.raw("password")));
      case "token" -> Command.post(API + "/tokens", fields("label", form.text("label")));
      case "revoke" -> Command.delete(API + "/tokens/{token}", Map.of(), form.raw("token"));
      default ->
          throw Refusal.malformed(
              "malformed-parameter", Map.of("parameter", Form.BUTTON, "value", form.button()));
    };
  }

  private ModelAndView shown(String token, Trouble trouble, Visit visit) {
    var page =
        new OwnAccountPage(
            Frame.bare(visit, visit.words().say("account.own")),
            visit.to("/account"),
            tokens.of(visit.actor().subject()),
            token,
            trouble);
    return new ModelAndView("own-account", "page", page);
  }
}
