package org.kaitei.query.ledger;

import org.kaitei.access.account.Accounts;
import org.kaitei.department.DepartmentId;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.department.Departments;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;

/**
 * Who can have recorded anything, and for which department: whoever has or had an account, each
 * department that there is or was, and whoever and whatever department stands in the ledger, be it
 * as Kaitei itself, in a ledger that was here before its accounts, or as the text of an older
 * event.
 */
public final class Recorders {

  private final Accounts accounts;
  private final ViewReader views;
  private final Asking asking;

  public Recorders(Accounts accounts, ViewReader views, Asking asking) {
    this.accounts = accounts;
    this.views = views;
    this.asking = asking;
  }

  /**
   * @throws Refusal {@code recorder-not-found} when it asks for nobody, {@code
   *     department-not-found} when for no department
   */
  void require(LedgerFilter filter) {
    String subject = filter.by();
    if (subject != null && !accounts.knows(subject) && !stands(LedgerFilter.by(subject))) {
      throw Refusal.notFound("recorder", subject);
    }
    String said = filter.department();
    if (said != null && !isDepartment(said) && !stands(LedgerFilter.ofDepartment(said))) {
      throw Refusal.notFound("department", said);
    }
  }

  private boolean isDepartment(String said) {
    try {
      var id = new DepartmentId(said);
      return Departments.of(views.now()).directory().find(id).isPresent();
    } catch (Refusal noId) {
      return false;
    }
  }

  private boolean stands(LedgerFilter whoever) {
    var any = new LedgerSearch(whoever, 1, Long.MAX_VALUE, Moment.NOW);
    return !asking.ask(any).entries().isEmpty();
  }
}
