package org.kaitei.command.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.kaitei.web.Outage;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** PostgreSQL does not answer, all connections are taken, or a stream is held by too many. */
public final class StoreAway implements Outage {

  private static final List<Class<?>> SIGNS =
      List.of(
          CannotCreateTransactionException.class,
          DataAccessResourceFailureException.class,
          SQLTransientConnectionException.class,
          LockAcquisitionFailedException.class);

  /** A broken connection, too many of them, and a server that starts or shuts down. */
  private static final List<String> STATES = List.of("08", "53", "57P");

  @Override
  public boolean shows(Throwable failure) {
    return SIGNS.stream().anyMatch(sign -> sign.isInstance(failure))
        || failure instanceof SQLException sql && passes(sql.getSQLState());
  }

  private static boolean passes(String state) {
    return state != null && STATES.stream().anyMatch(state::startsWith);
  }
}
