package org.kaitei.access.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Actor;
import org.kaitei.access.Actors;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.access.Role;
import org.kaitei.access.repeat.AnsweredOnce;
import org.kaitei.access.repeat.Kept;
import org.kaitei.access.token.Issued;
import org.kaitei.access.token.Token;
import org.kaitei.access.token.Tokens;
import org.kaitei.ledger.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What everybody who has signed in does with their own account. */
@RestController
@RequestMapping("/api/account")
public class OwnAccountController {

  private static final int DAYS = 90;

  /** Which one it was is enough to revoke it. */
  private static final Kept<Issued, UUID> TOLD_ONCE =
      new Kept<>(
          UUID.class,
          issued -> issued.token().id(),
          token -> {
            throw Refusal.conflict("token-told-once", Map.of("token", token));
          });

  private final Accounts accounts;
  private final Tokens tokens;
  private final Actors actors;
  private final OwnPasswordTries tries;
  private final AnsweredOnce answered;

  public OwnAccountController(
      Accounts accounts,
      Tokens tokens,
      Actors actors,
      OwnPasswordTries tries,
      AnsweredOnce answered) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.actors = actors;
    this.tries = tries;
    this.answered = answered;
  }

  /** Who asks, and what they may do. */
  record Oneself(String subject, Set<Role> roles, @Nullable String department) {}

  /**
   * @param present what is typed to sign in today
   */
  record ChosenPassword(@Nullable String present, @Nullable String password) {}

  /**
   * @param days how long it is good for; 90 when absent
   */
  record WantedToken(@Nullable String label, @Nullable Integer days) {}

  record OwnTokens(List<Token> tokens) {}

  @Requires(Right.OWN_ACCOUNT)
  @GetMapping
  Oneself oneself() {
    Actor actor = actors.now();
    return new Oneself(actor.subject(), actor.roles(), actor.department());
  }

  @Requires(Right.OWN_ACCOUNT)
  @PostMapping("/password")
  Oneself password(@RequestBody ChosenPassword body, HttpServletRequest request) {
    String present = Given.required("present", body.present());
    String wanted = Given.required("password", body.password());
    Oneself self = oneself();
    return answered.once(
        request,
        Kept.whole(Oneself.class),
        () -> requireKnown(self.subject(), present),
        () -> {
          accounts.changePassword(self.subject(), wanted, self.subject());
          return self;
        });
  }

  /** Counted whether the password is changed then or not. */
  private void requireKnown(String subject, String present) {
    tries.countOwn(subject);
    accounts.requireOwnPassword(subject, present);
    tries.succeededWithOwn(subject);
  }

  @Requires(Right.OWN_ACCOUNT)
  @GetMapping("/tokens")
  OwnTokens tokens() {
    return new OwnTokens(tokens.of(actors.now().subject()));
  }

  /** Only who has signed in gets one: a token that got out would renew itself for ever. */
  @Requires(Right.OWN_ACCOUNT)
  @PostMapping("/tokens")
  @ResponseStatus(HttpStatus.CREATED)
  Issued issue(@RequestBody WantedToken body, HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
      throw Refusal.conflict("token-by-token", Map.of());
    }
    String subject = actors.now().subject();
    int days = body.days() == null ? DAYS : body.days();
    String label = Given.required("label", body.label());
    return answered.once(request, TOLD_ONCE, () -> tokens.issue(subject, label, days, subject));
  }

  @Requires(Right.OWN_ACCOUNT)
  @DeleteMapping("/tokens/{token}")
  OwnTokens revoke(@PathVariable UUID token, HttpServletRequest request) {
    String subject = actors.now().subject();
    return answered.once(
        request,
        Kept.whole(OwnTokens.class),
        () -> {
          tokens.revoke(subject, token, subject);
          return tokens();
        });
  }
}
