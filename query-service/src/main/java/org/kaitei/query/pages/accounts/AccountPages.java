package org.kaitei.query.pages.accounts;

import java.util.List;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.access.account.Account;
import org.kaitei.access.account.Accounts;
import org.kaitei.access.token.Tokens;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.department.DepartmentQuestion.DepartmentsOn;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.accounts.AccountsPage.Password;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Commands;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.FormAnswer;
import org.kaitei.query.pages.form.Outcome;
import org.kaitei.query.pages.form.Sender;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** An account, which an administrator changes, closes or erases. */
@Controller
@RequestMapping("/accounts/{subject}")
public class AccountPages {

  private static final String ACCOUNT = "/api/accounts/{subject}";

  private final Accounts accounts;
  private final Tokens tokens;
  private final Asking asking;
  private final Commands commands;
  private final Today today;

  public AccountPages(
      Accounts accounts, Tokens tokens, Asking asking, Commands commands, Today today) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.asking = asking;
    this.commands = commands;
    this.today = today;
  }

  @Requires(Right.ACCOUNTS)
  @GetMapping
  ModelAndView account(@PathVariable String subject, Visit visit) {
    return shown(accounts.required(subject), null, null, visit);
  }

  @Requires(Right.ACCOUNTS)
  @PostMapping
  ModelAndView send(@PathVariable String subject, Form form, Sender sender, Visit visit) {
    Account account = accounts.required(subject);
    return switch (commands.send(command(account, form, visit), sender)) {
      case Outcome.Done done when form.button().equals("reset") ->
          shown(
              account,
              new Password(account.name(), done.answer().path("password").asString()),
              null,
              visit);
      case Outcome.Done done ->
          FormAnswer.to(visit.to("/accounts/" + subject), "account-" + form.button(), done);
      case Outcome.Refused no -> FormAnswer.refused(no, shown(account, null, no.trouble(), visit));
    };
  }

  private static Command command(Account account, Form form, Visit visit) {
    String subject = account.subject();
    return switch (form.button()) {
      case "change" -> Command.put(ACCOUNT, AccountForm.of(form, visit.words()).changes(), subject);
      case "reset" -> Command.post(ACCOUNT + "/password", Map.of(), subject);
      case "close" -> Command.delete(ACCOUNT, Map.of(), subject);
      case "erase" -> Command.delete("/api/people/{subject}", Map.of(), subject);
      case "revoke" ->
          Command.delete(ACCOUNT + "/tokens/{token}", Map.of(), subject, form.raw("token"));
      default ->
          throw Refusal.malformed(
              "malformed-parameter", Map.of("parameter", Form.BUTTON, "value", form.button()));
    };
  }

  private ModelAndView shown(Account account, Password password, Trouble trouble, Visit visit) {
    var departments = new DepartmentsOn(today.of(Moment.NOW), Moment.NOW);
    Link above = new Link(visit.words().say("job.ACCOUNTS"), visit.to("/accounts"));
    var page =
        new AccountPage(
            Frame.bare(visit, visit.who(account.subject()), List.of(Frame.home(visit), above)),
            visit.to("/accounts/" + account.subject()),
            account.name(),
            account.subject(),
            account.closed(),
            AccountForm.of(account, visit.words()),
            asking.ask(departments).departments(),
            tokens.of(account.subject()),
            password,
            trouble);
    return new ModelAndView("account", "page", page);
  }
}
