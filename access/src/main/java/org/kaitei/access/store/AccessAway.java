package org.kaitei.access.store;

import java.util.List;
import org.kaitei.web.Outage;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** The database of accounts does not answer, or all connections to it are taken. */
public final class AccessAway implements Outage {

  private static final List<Class<?>> SIGNS =
      List.of(
          CannotCreateTransactionException.class,
          TransactionSystemException.class,
          DataAccessResourceFailureException.class);

  @Override
  public boolean shows(Throwable failure) {
    return SIGNS.stream().anyMatch(sign -> sign.isInstance(failure));
  }
}
