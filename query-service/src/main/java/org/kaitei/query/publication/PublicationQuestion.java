package org.kaitei.query.publication;

import org.kaitei.plan.PlanId;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.plan.PlansDocument;
import org.kaitei.query.plan.SheetsDocument;
import org.kaitei.query.question.Answer;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.sheet.SheetId;

/** What can be asked about what was published. */
public sealed interface PublicationQuestion<A extends Answer> extends Question<A> {

  /** A sheet as its last publication shows it. */
  record PublishedSheet(SheetId sheet, Integer edition, Narrowing narrowing, Moment moment)
      implements PublicationQuestion<SheetDocument> {

    /** The whole sheet. */
    public PublishedSheet(SheetId sheet, Integer edition, Moment moment) {
      this(sheet, edition, Narrowing.NONE, moment);
    }

    @Override
    public PublishedSheet at(Moment moment) {
      return new PublishedSheet(sheet, edition, narrowing, moment);
    }

    @Override
    public Class<SheetDocument> answer() {
      return SheetDocument.class;
    }
  }

  /** All publications of a sheet. */
  record PublicationsOf(SheetId sheet, Moment moment)
      implements PublicationQuestion<PublicationsDocument> {

    @Override
    public PublicationsOf at(Moment moment) {
      return new PublicationsOf(sheet, moment);
    }

    @Override
    public Class<PublicationsDocument> answer() {
      return PublicationsDocument.class;
    }
  }

  /** The plans that have a published sheet. */
  record PublishedPlans(Moment moment) implements PublicationQuestion<PlansDocument> {

    @Override
    public PublishedPlans at(Moment moment) {
      return new PublishedPlans(moment);
    }

    @Override
    public Class<PlansDocument> answer() {
      return PlansDocument.class;
    }
  }

  /** The years whose sheets a plan has published. */
  record PublishedSheets(PlanId plan, Moment moment)
      implements PublicationQuestion<SheetsDocument> {

    @Override
    public PublishedSheets at(Moment moment) {
      return new PublishedSheets(plan, moment);
    }

    @Override
    public Class<SheetsDocument> answer() {
      return SheetsDocument.class;
    }
  }
}
