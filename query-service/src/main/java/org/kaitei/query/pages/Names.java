package org.kaitei.query.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.access.Actor;
import org.kaitei.access.person.People;
import org.kaitei.access.person.Person;

/**
 * What people are called, for as long as one page is made. Everybody who has signed in may know; of
 * a person who was erased only that is left.
 */
final class Names {

  private final Map<String, String> known = new HashMap<>();
  private final People people;
  private final Words words;
  private final boolean told;

  Names(People people, Words words, Actor actor) {
    this.people = people;
    this.words = words;
    this.told = actor.isSignedIn();
  }

  /** The subject itself, where nobody has named a person behind it. */
  String of(String subject) {
    return told && subject != null ? known.computeIfAbsent(subject, this::asked) : null;
  }

  private String asked(String subject) {
    return people.named(List.of(subject)).stream()
        .findFirst()
        .map(person -> named(person, subject))
        .orElse(subject);
  }

  private String named(Person person, String subject) {
    if (person.erased()) {
      return words.say("person.erased");
    }
    return person.name() == null || person.name().isBlank() ? subject : person.name();
  }
}
