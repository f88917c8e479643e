package org.kaitei.query.publication;

import java.time.LocalDate;
import org.kaitei.plan.PlanId;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.overview.OverviewDocument;
import org.kaitei.query.overview.OverviewQuestion.Overview;
import org.kaitei.query.overview.OverviewQuestion.PublishedOverview;
import org.kaitei.query.plan.PlanQuestion.AllPlans;
import org.kaitei.query.plan.PlanQuestion.SheetsOf;
import org.kaitei.query.plan.PlansDocument;
import org.kaitei.query.plan.SheetsDocument;
import org.kaitei.query.publication.PublicationQuestion.PublishedPlans;
import org.kaitei.query.publication.PublicationQuestion.PublishedSheet;
import org.kaitei.query.publication.PublicationQuestion.PublishedSheets;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.query.search.SearchFor;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.SheetOf;
import org.kaitei.sheet.SheetId;

/**
 * What is asked in the name of whoever asks: about all that stands, or, for who may read only that,
 * about what was published.
 */
public final class Readable {

  private final Asking asking;

  public Readable(Asking asking) {
    this.asking = asking;
  }

  /** A question about a sheet. */
  public Question<SheetDocument> sheet(SheetId sheet, Integer edition, Moment moment) {
    return sheet(sheet, edition, Narrowing.NONE, null, moment);
  }

  /**
   * A question about some rows of a sheet.
   *
   * @param on the day, in Japan, on which departments answer
   */
  public Question<SheetDocument> sheet(
      SheetId sheet, Integer edition, Narrowing narrowing, LocalDate on, Moment moment) {
    return asking.isReader()
        ? new SheetOf(sheet, edition, narrowing, on, moment)
        : new PublishedSheet(sheet, edition, narrowing, moment);
  }

  /** A question about the plans. */
  public Question<PlansDocument> plans(Moment moment) {
    return asking.isReader() ? new AllPlans(moment) : new PublishedPlans(moment);
  }

  /** A question about the years of a plan. */
  public Question<SheetsDocument> sheets(PlanId plan, Moment moment) {
    return asking.isReader() ? new SheetsOf(plan, moment) : new PublishedSheets(plan, moment);
  }

  /**
   * A question about how the indicators of a plan stand.
   *
   * @param on the day, in Japan, on which departments answer
   */
  public Question<OverviewDocument> overview(
      PlanId plan, Narrowing narrowing, LocalDate on, Moment moment) {
    return asking.isReader()
        ? new Overview(plan, narrowing, on, moment)
        : new PublishedOverview(plan, narrowing, moment);
  }

  public SearchFor search(SearchFor wanted) {
    return asking.isReader() ? wanted : wanted.amongPublished();
  }
}
