package org.kaitei.access.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Actor;
import org.kaitei.access.Actors;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.log.Kind;
import org.kaitei.access.person.People;
import org.kaitei.access.person.Person;
import org.kaitei.access.repeat.AnsweredOnce;
import org.kaitei.access.repeat.Kept;
import org.kaitei.ledger.Refusal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The names behind the subjects that views and events carry. */
@RestController
@RequestMapping("/api/people")
public class PeopleController {

  private static final int MOST = 500;

  private final Accounts accounts;
  private final People people;
  private final Actors actors;
  private final AccessLog log;
  private final AnsweredOnce answered;

  public PeopleController(
      Accounts accounts, People people, Actors actors, AccessLog log, AnsweredOnce answered) {
    this.accounts = accounts;
    this.people = people;
    this.actors = actors;
    this.log = log;
    this.answered = answered;
  }

  record Named(List<Person> people) {}

  record Called(@Nullable String name, @Nullable String address) {}

  /** Everybody who may read anything may know what people are called; addresses are not for all. */
  @Requires(Right.OWN_ACCOUNT)
  @GetMapping
  Named named(@RequestParam List<String> subject) {
    if (subject.size() > MOST) {
      throw Refusal.invalid("too-many-entries", Map.of("field", "subject", "most", MOST));
    }
    Actor actor = actors.now();
    return new Named(
        people.named(subject).stream()
            .filter(person -> actor.may(Right.READ_PUBLISHED) || isFor(actor, person))
            .map(person -> isFor(actor, person) ? person : withoutAddress(person))
            .toList());
  }

  private static boolean isFor(Actor actor, Person person) {
    return actor.may(Right.ACCOUNTS) || actor.subject().equals(person.subject());
  }

  private static Person withoutAddress(Person person) {
    return new Person(person.subject(), person.name(), null, person.erased());
  }

  /** Another name changes who acted in every history, so it is noted before; without the name. */
  @Requires(Right.ACCOUNTS)
  @PutMapping("/{subject}")
  Named call(@PathVariable String subject, @RequestBody Called body, HttpServletRequest request) {
    accounts.required(subject);
    String name = Given.line("name", body.name());
    String address = Given.line("address", body.address());
    return answered.once(
        request,
        Kept.whole(Named.class),
        () -> {
          log.change(Kind.PERSON_NAMED, actors.now().subject(), subject, null);
          people.keep(subject, name, address);
          return named(List.of(subject));
        });
  }

  /** Takes the person's name and address away for good, and closes the account. */
  @Requires(Right.ACCOUNTS)
  @DeleteMapping("/{subject}")
  Named erase(@PathVariable String subject, HttpServletRequest request) {
    return answered.once(
        request,
        Kept.whole(Named.class),
        () -> {
          accounts.erase(subject, actors.now().subject());
          return named(List.of(subject));
        });
  }
}
