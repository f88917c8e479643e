package org.kaitei.query.pages.accounts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.access.account.Account;
import org.kaitei.access.account.Accounts;
import org.kaitei.query.department.DepartmentQuestion.DepartmentsOn;
import org.kaitei.query.department.DepartmentsDocument.Listed;
import org.kaitei.query.pages.Frame;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of accounts, to which an administrator adds. */
@Controller
@RequestMapping("/accounts")
public class AccountsPages {

  private final Accounts accounts;
  private final Asking asking;
  private final Commands commands;
  private final Today today;

  public AccountsPages(Accounts accounts, Asking asking, Commands commands, Today today) {
    this.accounts = accounts;
    this.asking = asking;
    this.commands = commands;
    this.today = today;
  }

  @Requires(Right.ACCOUNTS)
  @GetMapping
  ModelAndView list(Visit visit) {
    return shown(Form.NONE, null, null, visit);
  }

  /**
   * The password is told in the answer itself, so that it stands in no address and is kept nowhere.
   */
  @Requires(Right.ACCOUNTS)
  @PostMapping
  ModelAndView make(Form form, Sender sender, Visit visit) {
    var wanted = AccountForm.of(form, visit.words()).wanted();
    return switch (commands.send(Command.post("/api/accounts", wanted), sender)) {
      case Outcome.Done done ->
          shown(
              Form.NONE,
              new Password(form.text("name"), done.answer().path("password").asString()),
              null,
              visit);
      case Outcome.Refused no -> FormAnswer.refused(no, shown(form, null, no.trouble(), visit));
    };
  }

  private ModelAndView shown(Form form, Password made, Trouble trouble, Visit visit) {
    List<Account> all = accounts.all();
    visit.expect(all.stream().map(Account::subject));
    List<Listed> departments = departments();
    Map<String, String> names =
        departments.stream().collect(Collectors.toMap(d -> d.id().value(), Listed::name));
    var page =
        new AccountsPage(
            Frame.bare(visit, visit.words().say("job.ACCOUNTS")),
            visit.to("/accounts"),
            all.stream().map(account -> AccountLine.of(account, names, visit)).toList(),
            AccountForm.of(form, visit.words()),
            departments,
            made,
            trouble);
    return new ModelAndView("accounts", "page", page);
  }

  private List<Listed> departments() {
    var question = new DepartmentsOn(today.of(Moment.NOW), Moment.NOW);
    return asking.ask(question).departments();
  }
}
