package org.kaitei.query.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.access.Actor;
import org.kaitei.access.person.People;

/**
 * What people are called, for as long as one page is made. Everybody who has signed in may know; of
 * a person who was erased only that is left.
 */
final class Names implements PeopleNames {

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
  @Override
  public String of(String subject) {
    if (!told || subject == null) {
      return null;
    }
    if (!known.containsKey(subject)) {
      expect(List.of(subject));
    }
    return known.get(subject);
  }

  @Override
  public void expect(Collection<String> subjects) {
    if (told && !subjects.isEmpty()) {
      subjects.forEach(subject -> known.putIfAbsent(subject, subject));
      String erased = words.say("person.erased");
      people.named(subjects).forEach(person -> known.put(person.subject(), person.called(erased)));
    }
  }
}
