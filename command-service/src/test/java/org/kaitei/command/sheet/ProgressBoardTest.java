package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.kaitei.command.sheet.Progress.Step;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

class ProgressBoardTest {

  @Test
  void an_import_goes_on_where_no_connection_is_left_to_tell_its_progress_over() {
    Progress progress = new ProgressBoard(null, new WithoutConnections()).of("p-1", "import-1");
    assertThatNoException().isThrownBy(() -> progress.at(Step.DONE, 1, 1));
  }

  private static final class WithoutConnections implements PlatformTransactionManager {

    @Override
    public TransactionStatus getTransaction(TransactionDefinition definition) {
      throw new CannotCreateTransactionException("the pool is taken");
    }

    @Override
    public void commit(TransactionStatus status) {}

    @Override
    public void rollback(TransactionStatus status) {}
  }
}
