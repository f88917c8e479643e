package org.kaitei.query.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.amended;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.retracted;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Said.written;
import static org.kaitei.query.Steps.SHEET;
import static org.kaitei.query.Steps.published;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.query.Ledger;
import org.kaitei.query.comparison.ComparisonDocument.Fate;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.publication.PublicationQuestion.PublishedSheet;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetAnswers;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.SheetOf;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;

/** Notes that read otherwise than on the sheet as it was published. */
class NotesSincePublicationTest {

  private static final PrintedRow PRINTED =
      new PrintedRow(
          "%",
          null,
          null,
          List.of(new Actual(2021, Period.fiscalYear(2021), Figure.of("20"))),
          null,
          null);

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void a_sheet_was_published_with_three_notes() {
    ledger.record(
        adopted(),
        named("参加率"),
        defined("参加率", "%"),
        recorded("FY2021", "20"),
        opened(2021),
        reported(row(ROW, X, "FY2023"), PRINTED));
    ledger.record(written("a", 2021, "順調", ROW));
    ledger.record(written("b", 2021, "要改善", ROW));
    ledger.record(written("c", 2021, "そのまま", ROW));
    ledger.record(published(1, ledger.last().position()));
  }

  @Test
  void none_differs_before_anything_was_said() {
    assertThat(corrected()).isNull();
  }

  @Test
  void those_that_were_amended_retracted_or_written_since_differ() {
    ledger.record(amended("a", "順調", "概ね順調"));
    ledger.record(retracted("b", "要改善"));
    ledger.record(written("d", 2021, "追加", ROW));
    assertThat(corrected().rows()).isEmpty();
    assertThat(corrected().notes())
        .extracting(note -> note.note().value(), NoteSince::fate)
        .containsExactly(
            tuple("a", Fate.CHANGED), tuple("b", Fate.REMOVED), tuple("d", Fate.ADDED));
    assertThat(corrected().notes().getLast().at()).isEqualTo(ledger.last().recordedAt());
  }

  @Test
  void one_that_reads_again_as_it_was_published_does_not_differ() {
    ledger.record(amended("a", "順調", "概ね順調"));
    ledger.record(amended("a", "概ね順調", "順調"));
    assertThat(corrected()).isNull();
  }

  @Test
  void the_publics_version_rises_with_what_becomes_of_a_note() {
    long before = ofThePublic().version();
    ledger.record(retracted("b", "要改善"));
    assertThat(ofThePublic().correctedSincePublication().notes()).hasSize(1);
    assertThat(ofThePublic().version()).isGreaterThan(before).isEqualTo(ledger.last().position());
  }

  private SheetDocument ofThePublic() {
    var answers = new PublicationAnswers(new ViewReader(Stored.views(ledger)));
    return answers.sheet(new PublishedSheet(SHEET, null, Moment.NOW));
  }

  private CorrectedSince corrected() {
    var answers = new SheetAnswers(new ViewReader(Stored.views(ledger)));
    return answers.sheet(new SheetOf(SHEET, Moment.NOW)).correctedSincePublication();
  }
}
