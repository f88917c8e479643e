package org.kaitei.access.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.kaitei.access.Role;

/** An account as it is stored. */
final class AccountRow {

  static final String COLUMNS =
      "subject, name, roles, department, issuer, closed_at is not null as closed, made_at";

  private AccountRow() {}

  static Account read(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getString("subject"),
        row.getString("name"),
        Arrays.stream((String[]) row.getArray("roles").getArray())
            .map(Role::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        row.getString("department"),
        row.getString("issuer"),
        row.getBoolean("closed"),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
