package org.kaitei.command.wiring;

import java.sql.SQLException;
import java.util.Set;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;

/**
 * Tells a lost race from a fault: another transaction wrote the same number of the stream, or the
 * two waited for each other and PostgreSQL ended this one. Either can be decided again.
 */
final class AnotherWasFirst implements PersistenceExceptionResolver {

  private static final Set<String> LOST_RACES = Set.of("23505", "40P01");

  @Override
  public boolean isDuplicateKeyViolation(Exception exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && LOST_RACES.contains(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
