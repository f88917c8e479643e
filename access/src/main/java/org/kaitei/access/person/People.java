package org.kaitei.access.person;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The names behind the subjects. Nothing else keeps one, so that a person can be erased. */
public final class People {

  private final JdbcClient database;

  public People(JdbcClient database) {
    this.database = database;
  }

  /** Those of the subjects that stand for a person; there is no order among them. */
  public List<Person> named(Collection<String> subjects) {
    return database
        .sql(
            """
            select subject, name, address, erased_at is not null as erased from access.person
            where subject = any (?)
            """)
        .param(subjects.toArray(String[]::new))
        .query(Person.class)
        .list();
  }

  /** A person who was erased stays so, whatever they are called now. */
  public void keep(String subject, @Nullable String name, @Nullable String address) {
    database
        .sql(
            """
            insert into access.person (subject, name, address) values (?, ?, ?)
            on conflict (subject) do update set name = excluded.name, address = excluded.address
            where person.erased_at is null
            """)
        .params(subject, name, address)
        .update();
  }

  /** Takes name and address away for good. */
  public void erase(String subject) {
    database
        .sql(
            """
            update access.person set name = null, address = null, erased_at = now()
            where subject = ? and erased_at is null
            """)
        .param(subject)
        .update();
  }
}
