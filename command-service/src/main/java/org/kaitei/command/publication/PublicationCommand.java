package org.kaitei.command.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Right;
import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanId;
import org.kaitei.sheet.SheetId;

/** What can be asked about the publications of sheets. */
sealed interface PublicationCommand extends LedgerCommand {

  /**
   * What is published, and on what terms.
   *
   * @param position the last event of the ledger that is shown
   * @param incomplete whether it may lack parts that are not confirmed
   * @param onlyIfReported nothing is published when no row was reported since the last time, and
   *     what was reported needs no further reason
   * @param reason null when none was given; otherwise needed for a further publication, and for an
   *     incomplete one
   */
  record Terms(
      long position, boolean incomplete, boolean onlyIfReported, @Nullable String reason) {}

  record PublishSheet(SheetId sheet, Terms terms, SubmittedBy by) implements PublicationCommand {

    static final String NAME = "publication";

    @Override
    public StreamId stream() {
      return sheet.stream();
    }

    @Override
    public Right right() {
      return Right.PUBLISH;
    }

    @Override
    public String commandName() {
      return NAME;
    }
  }

  /** All of them or none. */
  record PublishSheets(PlanId plan, List<Integer> years, Terms terms, SubmittedBy by)
      implements PublicationCommand {

    static final String NAME = "publications";

    @Override
    public StreamId stream() {
      return plan.stream();
    }

    @Override
    public Right right() {
      return Right.PUBLISH;
    }

    @Override
    public String commandName() {
      return NAME;
    }
  }

  /** Asks whether a sheet could be published, and records nothing. */
  record AskToPublish(SheetId sheet, SubmittedBy by) implements PublicationCommand {

    static final String NAME = "publication-asked";

    @Override
    public StreamId stream() {
      return sheet.stream();
    }

    @Override
    public Right right() {
      return Right.PUBLISH;
    }

    @Override
    public String commandName() {
      return NAME;
    }
  }

  /**
   * Keeps the files of a publication for good.
   *
   * @param files one of each media type
   */
  record SealPublication(SheetId sheet, int number, List<RenderedFile> files, SubmittedBy by)
      implements PublicationCommand {

    static final String NAME = "publication-seal";

    @Override
    public StreamId stream() {
      return sheet.stream();
    }

    @Override
    public Right right() {
      return Right.SEAL;
    }

    @Override
    public String commandName() {
      return NAME;
    }
  }
}
