package org.kaitei.access.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tokens in their table. */
final class TokenStore {

  private final JdbcClient database;

  TokenStore(JdbcClient database) {
    this.database = database;
  }

  Optional<String> subject(TokenHash hash) {
    return database
        .sql(
            """
            select subject from access.token left join access.account using (subject)
            where hash = ? and expires_at > now() and closed_at is null
            """)
        .param(hash.bytes())
        .query(String.class)
        .optional();
  }

  Token add(String subject, TokenHash hash, String label, Duration good) {
    return database
        .sql(
            """
            insert into access.token (hash, subject, label, expires_at)
            values (?, ?, ?, now() + make_interval(secs => ?))
            returning id, label, made_at, expires_at
            """)
        .params(hash.bytes(), subject, label, good.toSeconds())
        .query(TokenStore::read)
        .single();
  }

  List<Token> of(String subject) {
    return database
        .sql(
            """
            select id, label, made_at, expires_at from access.token
            where subject = ? and expires_at > now() order by made_at, id
            """)
        .param(subject)
        .query(TokenStore::read)
        .list();
  }

  boolean remove(String subject, UUID id) {
    return database
            .sql("delete from access.token where subject = ? and id = ?")
            .params(subject, id)
            .update()
        > 0;
  }

  void dropExpired() {
    database.sql("delete from access.token where expires_at < now()").update();
  }

  private static Token read(ResultSet row, int number) throws SQLException {
    return new Token(
        row.getObject("id", UUID.class),
        row.getString("label"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getObject("expires_at", OffsetDateTime.class).toInstant());
  }
}
