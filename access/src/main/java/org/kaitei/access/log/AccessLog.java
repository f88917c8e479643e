package org.kaitei.access.log;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Actor;
import org.kaitei.ledger.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who signed in, who was refused and what became of accounts. Each line is written by itself, so
 * that what it tells of may be rolled back. No addresses of machines are kept, and no line longer
 * than its time.
 */
public final class AccessLog {

  private static final int LONGEST = 500;

  private final JdbcClient database;
  private final Repetitions repetitions = new Repetitions();

  public AccessLog(JdbcClient database) {
    this.database = database;
  }

  /** What somebody did that concerns no other account. */
  public void note(Kind kind, @Nullable String subject, String call, @Nullable String why) {
    write(kind, subject, null, call, why);
  }

  /** What somebody did to an account, their own or another. */
  public void change(Kind kind, String by, String about, @Nullable String why) {
    write(kind, by, about, null, why);
  }

  /**
   * What somebody asked for and may not do. Who is not signed in is noted once a minute for the
   * same call, so that nobody can fill the log from outside.
   */
  public void refused(Actor actor, String call, Refusal refusal) {
    if (!actor.isSignedIn() && repetitions.repeats(call)) {
      return;
    }
    Object right = refusal.facts().get("right");
    String why = right == null ? refusal.code() : refusal.code() + " " + right;
    note(Kind.REFUSED, actor.isSignedIn() ? actor.subject() : null, call, why);
  }

  /** Somebody tries too often to guess a password. Noted once a minute, however often they try. */
  public void throttled(String call) {
    if (!repetitions.repeats("throttled " + call)) {
      note(Kind.SIGN_IN_THROTTLED, null, call, null);
    }
  }

  private void write(
      Kind kind,
      @Nullable String subject,
      @Nullable String about,
      @Nullable String call,
      @Nullable String why) {
    database
        .sql(
            "insert into access.access_log (kind, subject, about, call, why) values (?, ?, ?, ?, ?)")
        .params(kind.word(), subject, about, cut(call), cut(why))
        .update();
  }

  private static @Nullable String cut(@Nullable String text) {
    return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /**
   * The newest first.
   *
   * @param before only those with a smaller id; null for the newest
   */
  public List<Entry> page(@Nullable Long before, int limit) {
    return page(Wanted.ALL, before, limit);
  }

  /** Likewise, of those that are wanted. */
  public List<Entry> page(Wanted wanted, @Nullable Long before, int limit) {
    return database
        .sql(
            """
            select id, at, kind, subject, about, call, why from access.access_log
            where id < coalesce(:before::bigint, 9223372036854775807)
              and (:subject::text is null or :subject in (subject, about))
              and at >= coalesce(:from::timestamptz, '-infinity')
              and at < coalesce(:until::timestamptz, 'infinity')
            order by id desc limit :limit
            """)
        .param("before", before)
        .param("subject", wanted.subject())
        .param("from", wanted.from())
        .param("until", wanted.until())
        .param("limit", limit)
        .query(
            (row, n) ->
                new Entry(
                    row.getLong("id"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    Kind.of(row.getString("kind")),
                    row.getString("subject"),
                    row.getString("about"),
                    row.getString("call"),
                    row.getString("why")))
        .list();
  }

  /** Forgets what is older, and for which its time has come. */
  public int forget(Instant before) {
    return database
        .sql("select access.forget_log(?)")
        .param(before.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }
}
