package org.kaitei.query.ledger;

import org.jspecify.annotations.Nullable;
import org.kaitei.access.account.Accounts;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;

/**
 * Who can have recorded anything: whoever has or had an account, and whoever stands in the ledger,
 * be it as Kaitei itself or in a ledger that was here before its accounts.
 */
public final class Recorders {

  private final Accounts accounts;
  private final Asking asking;

  public Recorders(Accounts accounts, Asking asking) {
    this.accounts = accounts;
    this.asking = asking;
  }

  /**
   * @param subject null for anybody
   * @throws Refusal {@code recorder-not-found} when it is nobody's
   */
  void require(@Nullable String subject) {
    if (subject != null && !accounts.knows(subject) && !hasRecorded(subject)) {
      throw Refusal.notFound("recorder", subject);
    }
  }

  private boolean hasRecorded(String subject) {
    var any = new LedgerSearch(LedgerFilter.by(subject), 1, Long.MAX_VALUE, Moment.NOW);
    return !asking.ask(any).entries().isEmpty();
  }
}
