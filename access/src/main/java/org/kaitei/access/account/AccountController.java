package org.kaitei.access.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Actors;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.access.Role;
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

  public AccountController(
      Accounts accounts, Tokens tokens, Actors actors, Departments departments) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.actors = actors;
    this.departments = departments;
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
  Made make(@RequestBody Wanted body) {
    var wanted =
        new NewAccount(
            Given.required("name", body.name()),
            body.password(),
            Given.required("roles", body.roles()),
            department(body.department()),
            Given.line("personName", body.personName()),
            Given.line("address", body.address()));
    return accounts.make(wanted, actors.now().subject());
  }

  @Requires(Right.ACCOUNTS)
  @GetMapping("/{subject}")
  Account one(@PathVariable String subject) {
    return accounts.required(subject);
  }

  /** What is absent is taken away: the body says all that the account may do from now on. */
  @Requires(Right.ACCOUNTS)
  @PutMapping("/{subject}")
  Account change(@PathVariable String subject, @RequestBody Changes body) {
    return accounts.change(
        subject,
        Given.required("roles", body.roles()),
        department(body.department()),
        actors.now().subject());
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
  Account close(@PathVariable String subject) {
    return accounts.close(subject, actors.now().subject());
  }

  @Requires(Right.ACCOUNTS)
  @PostMapping("/{subject}/password")
  SetPassword password(@PathVariable String subject, @RequestBody AnotherPassword body) {
    String by = actors.now().subject();
    return new SetPassword(accounts.changePassword(subject, body.password(), by));
  }

  @Requires(Right.ACCOUNTS)
  @GetMapping("/{subject}/tokens")
  AllTokens tokens(@PathVariable String subject) {
    return new AllTokens(tokens.of(subject));
  }

  @Requires(Right.ACCOUNTS)
  @DeleteMapping("/{subject}/tokens/{token}")
  AllTokens revoke(@PathVariable String subject, @PathVariable UUID token) {
    tokens.revoke(subject, token, actors.now().subject());
    return tokens(subject);
  }
}
