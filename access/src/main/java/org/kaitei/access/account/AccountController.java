package org.kaitei.access.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Actors;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.access.Role;
import org.kaitei.access.repeat.AnsweredOnce;
import org.kaitei.access.repeat.Kept;
import org.kaitei.access.token.Token;
import org.kaitei.access.token.Tokens;
import org.kaitei.ledger.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of others, for administrators. Nobody here makes a token for somebody else. */
@RestController
@RequestMapping("/api/accounts")
public class AccountController {

  private final Accounts accounts;
  private final Tokens tokens;
  private final Actors actors;
  private final Departments departments;
  private final AnsweredOnce answered;

  public AccountController(
      Accounts accounts,
      Tokens tokens,
      Actors actors,
      Departments departments,
      AnsweredOnce answered) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.actors = actors;
    this.departments = departments;
    this.answered = answered;
  }

  record AllAccounts(List<Account> accounts) {}

  /**
   * @param password made here when absent
   * @param personName what the person is called, which only the table of people keeps
   */
  record Wanted(
      @Nullable String name,
      @Nullable String password,
      @Nullable Set<Role> roles,
      @Nullable String department,
      @Nullable String personName,
      @Nullable String address) {}

  record Changes(@Nullable Set<Role> roles, @Nullable String department) {}

  record AnotherPassword(@Nullable String password) {}

  record SetPassword(String password) {}

  record AllTokens(List<Token> tokens) {}

  @Requires(Right.ACCOUNTS)
  @GetMapping
  AllAccounts all() {
    return new AllAccounts(accounts.all());
  }

  @Requires(Right.ACCOUNTS)
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Made make(@RequestBody Wanted body, HttpServletRequest request) {
    var wanted =
        new NewAccount(
            Given.required("name", body.name()),
            body.password(),
            Given.required("roles", body.roles()),
            department(body.department()),
            Given.line("personName", body.personName()),
            Given.line("address", body.address()));
    String by = actors.now().subject();
    return answered.once(request, madeWith(body.password()), () -> accounts.make(wanted, by));
  }

  private static Kept<Made, Account> madeWith(@Nullable String password) {
    return new Kept<>(
        Account.class,
        Made::account,
        account -> new Made(account, toldAgain(account.subject(), password)));
  }

  /** Who chose it is told it again; one that was made here is known to nobody any more. */
  private static String toldAgain(String subject, @Nullable String chosen) {
    if (chosen == null) {
      throw Refusal.conflict("password-told-once", Map.of("subject", subject));
    }
    return chosen;
  }

  @Requires(Right.ACCOUNTS)
  @GetMapping("/{subject}")
  Account one(@PathVariable String subject) {
    return accounts.required(subject);
  }

  /** What is absent is taken away: the body says all that the account may do from now on. */
  @Requires(Right.ACCOUNTS)
  @PutMapping("/{subject}")
  Account change(
      @PathVariable String subject, @RequestBody Changes body, HttpServletRequest request) {
    Set<Role> roles = Given.required("roles", body.roles());
    String department = department(body.department());
    String by = actors.now().subject();
    return answered.once(
        request, Kept.whole(Account.class), () -> accounts.change(subject, roles, department, by));
  }

  private @Nullable String department(@Nullable String sent) {
    String id = Given.line("department", sent);
    if (id != null && !departments.has(id)) {
      throw Refusal.invalid("unknown-department", Map.of("department", id));
    }
    return id;
  }

  @Requires(Right.ACCOUNTS)
  @DeleteMapping("/{subject}")
  Account close(@PathVariable String subject, HttpServletRequest request) {
    String by = actors.now().subject();
    return answered.once(request, Kept.whole(Account.class), () -> accounts.close(subject, by));
  }

  @Requires(Right.ACCOUNTS)
  @PostMapping("/{subject}/password")
  SetPassword password(
      @PathVariable String subject, @RequestBody AnotherPassword body, HttpServletRequest request) {
    String by = actors.now().subject();
    var kept =
        new Kept<SetPassword, String>(
            String.class, set -> subject, of -> new SetPassword(toldAgain(of, body.password())));
    return answered.once(
        request,
        kept,
        () -> new SetPassword(accounts.changePassword(subject, body.password(), by)));
  }

  @Requires(Right.ACCOUNTS)
  @GetMapping("/{subject}/tokens")
  AllTokens tokens(@PathVariable String subject) {
    return new AllTokens(tokens.of(subject));
  }

  @Requires(Right.ACCOUNTS)
  @DeleteMapping("/{subject}/tokens/{token}")
  AllTokens revoke(
      @PathVariable String subject, @PathVariable UUID token, HttpServletRequest request) {
    String by = actors.now().subject();
    return answered.once(
        request,
        Kept.whole(AllTokens.class),
        () -> {
          tokens.revoke(subject, token, by);
          return tokens(subject);
        });
  }
}
