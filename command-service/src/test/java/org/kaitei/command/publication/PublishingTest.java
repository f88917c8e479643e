package org.kaitei.command.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.command.ledger.Story;
import org.kaitei.command.publication.PublicationCommand.SealPublication;
import org.kaitei.command.publication.PublicationCommand.Terms;
import org.kaitei.command.sheet.Sheet;
import org.kaitei.department.DepartmentId;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.Part;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SealedFile;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.PartConfirmed;
import org.kaitei.sheet.SheetEvent.PartSubmitted;
import org.kaitei.sheet.SheetEvent.PublicationSealed;
import org.kaitei.sheet.SheetEvent.RowReported;
import org.kaitei.sheet.SheetEvent.SheetOpened;
import org.kaitei.sheet.SheetEvent.SheetPublished;
import org.kaitei.sheet.SheetEvent.SubmissionOpened;
import org.kaitei.sheet.SheetId;

class PublishingTest {

  private static final SheetId ID = new SheetId(new PlanId("sdgs"), 2021);
  private static final SubmittedBy BY =
      new SubmittedBy("p-1", null, Instant.parse("2022-06-01T01:00:00Z"));
  private static final DepartmentId WATER = new DepartmentId("water");
  private static final SheetEvent OPENED = new SheetOpened(ID.plan(), 2021, BY);
  private static final SheetEvent ROW =
      new RowReported(
          ID.plan(),
          2021,
          new Row(
              new RowKey("t", "1", null),
              null,
              null,
              null,
              null,
              new IndicatorId("x"),
              false,
              null),
          new PrintedRow(null, null, null, List.of(), null, null),
          null,
          BY);
  private static final SheetEvent ASKED =
      new SubmissionOpened(
          ID.plan(), 2021, List.of(new Part(WATER, LocalDate.of(2022, 7, 29))), null, BY);
  private static final SheetEvent SUBMITTED =
      new PartSubmitted(ID.plan(), 2021, WATER, List.of(), null, BY);
  private static final SheetEvent CONFIRMED = new PartConfirmed(ID.plan(), 2021, WATER, null, BY);
  private static final SheetEvent FIRST = published(1, 10, null, null);

  private static final RenderedFile JSON = file("application/json", "{}");
  private static final RenderedFile CSV = file("text/csv", "a,b");
  private static final String SHA_OF_BRACES =
      "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
  private static final SheetEvent SEALED =
      new PublicationSealed(
          ID.plan(),
          2021,
          1,
          10,
          List.of(new SealedFile("application/json", SHA_OF_BRACES, 2), CSV.sealed()),
          BY);

  @Test
  void a_sheet_that_nobody_was_asked_for_is_published_as_it_is() {
    given(OPENED, ROW).when(at(10)).then(FIRST);
  }

  @Test
  void a_sheet_is_published_when_every_part_is_confirmed() {
    given(OPENED, ROW, ASKED, SUBMITTED, CONFIRMED).when(at(10)).then(FIRST);
    var refusal =
        given(OPENED, ROW, ASKED, SUBMITTED)
            .when(at(10))
            .thenRefused(Kind.CONFLICT, "parts-not-confirmed");
    assertThat(refusal.facts()).containsEntry("departments", List.of("water"));
  }

  @Test
  void parts_may_be_missing_when_that_is_meant_and_why_is_said() {
    given(OPENED, ROW, ASKED)
        .when(new Terms(10, true, false, "統計が未公表"))
        .then(published(1, 10, List.of(WATER), "統計が未公表"));
    given(OPENED, ROW, ASKED)
        .when(new Terms(10, true, false, null))
        .thenRefused(Kind.CONFLICT, "parts-not-confirmed");
    given(OPENED, ROW, ASKED)
        .when(new Terms(10, false, false, "統計が未公表"))
        .thenRefused(Kind.CONFLICT, "parts-not-confirmed");
  }

  @Test
  void a_sheet_that_is_not_there_or_has_no_rows_is_not_published() {
    given().when(at(10)).thenRefused(Kind.NOT_FOUND, "sheet-not-found");
    given(OPENED).when(at(10)).thenRefused(Kind.CONFLICT, "sheet-empty");
  }

  @Test
  void a_further_publication_needs_a_reason() {
    var refusal =
        given(OPENED, ROW, FIRST).when(at(12)).thenRefused(Kind.CONFLICT, "publication-stands");
    assertThat(refusal.facts()).containsEntry("number", 1).containsEntry("position", 10L);
    given(OPENED, ROW, FIRST)
        .when(new Terms(12, false, false, "訂正の反映"))
        .then(published(2, 12, null, "訂正の反映"));
  }

  @Test
  void the_same_state_is_not_published_twice_and_an_earlier_one_never_after_a_later() {
    given(OPENED, ROW, FIRST).when(at(10)).thenNothingNew();
    given(OPENED, ROW, FIRST)
        .when(new Terms(9, false, false, "訂正の反映"))
        .thenRefused(Kind.CONFLICT, "position-before-publication");
  }

  @Test
  void a_position_at_which_the_sheet_had_no_row_is_not_published() {
    shown(0, OPENED, ROW).when(at(10)).thenRefused(Kind.CONFLICT, "position-before-rows");
    shown(1, OPENED, ROW).when(at(10)).thenRefused(Kind.CONFLICT, "position-before-rows");
    shown(2, OPENED, ROW).when(at(10)).then(FIRST);
    shown(2, OPENED, ROW, ROW).when(at(10)).then(FIRST);
  }

  @Test
  void a_position_before_a_confirmation_is_not_published_not_even_as_incomplete() {
    SheetEvent[] confirmed = {OPENED, ROW, ASKED, SUBMITTED, CONFIRMED};
    var refusal =
        shown(4, confirmed).when(at(10)).thenRefused(Kind.CONFLICT, "position-before-confirmation");
    assertThat(refusal.facts())
        .containsEntry("position", 10L)
        .containsEntry("departments", List.of("water"));
    shown(4, confirmed)
        .when(new Terms(10, true, false, "統計が未公表"))
        .thenRefused(Kind.CONFLICT, "position-before-confirmation");
    shown(5, confirmed).when(at(10)).then(FIRST);
  }

  @Test
  void an_imported_sheet_is_published_again_only_when_a_row_was_reported_since() {
    Terms imported = new Terms(12, false, true, null);
    given(OPENED, ROW, FIRST).when(imported).thenNothingNew();
    given(OPENED, ROW, FIRST, SEALED).when(imported).thenNothingNew();
    given(OPENED, ROW, FIRST, ROW).when(imported).then(published(2, 12, null, null));
  }

  @Test
  void a_publication_is_sealed_once_with_the_hash_of_each_file() {
    sealing(OPENED, ROW, FIRST).when(seal(1, JSON, CSV)).then(SEALED);
    sealing(OPENED, ROW, FIRST, SEALED).when(seal(1, CSV, JSON)).thenNothingNew();
    sealing(OPENED, ROW, FIRST, SEALED)
        .when(seal(1, file("application/json", "{ }"), CSV))
        .thenRefused(Kind.CONFLICT, "sealed-otherwise");
  }

  @Test
  void each_publication_has_a_seal_of_its_own() {
    var second = published(2, 12, null, "訂正の反映");
    sealing(OPENED, ROW, FIRST, SEALED, second)
        .when(seal(2, JSON, CSV))
        .then(
            new PublicationSealed(
                ID.plan(), 2021, 2, 12, List.of(JSON.sealed(), CSV.sealed()), BY));
  }

  @Test
  void what_was_not_published_is_not_sealed() {
    sealing(OPENED, ROW, FIRST)
        .when(seal(2, JSON, CSV))
        .thenRefused(Kind.NOT_FOUND, "publication-not-found");
  }

  @Test
  void a_seal_takes_both_files_each_once_and_not_empty() {
    List<RenderedFile[]> wrong =
        List.of(
            new RenderedFile[] {},
            new RenderedFile[] {JSON},
            new RenderedFile[] {JSON, JSON},
            new RenderedFile[] {JSON, CSV, CSV},
            new RenderedFile[] {JSON, file("text/html", "x")},
            new RenderedFile[] {JSON, file("text/csv", "")});
    for (RenderedFile[] files : wrong) {
      sealing(OPENED, ROW, FIRST).when(seal(1, files)).thenRefused(Kind.INVALID, "seal-incomplete");
    }
  }

  private static Story<Sheet, Terms, SheetEvent> given(SheetEvent... events) {
    return Story.given(
        Sheet.UNKNOWN,
        Sheet::evolve,
        (sheet, terms) -> Publishing.publish(sheet, ID, terms, sheet.revision(), BY),
        Arrays.asList(events));
  }

  /**
   * @param shown how many of the events had happened at the position that is published
   */
  private static Story<Sheet, Terms, SheetEvent> shown(long shown, SheetEvent... events) {
    return Story.given(
        Sheet.UNKNOWN,
        Sheet::evolve,
        (sheet, terms) -> Publishing.publish(sheet, ID, terms, shown, BY),
        Arrays.asList(events));
  }

  private static Story<Sheet, SealPublication, SheetEvent> sealing(SheetEvent... events) {
    return Story.given(
        Sheet.UNKNOWN, Sheet::evolve, Publishing::seal, new ArrayList<>(Arrays.asList(events)));
  }

  private static Terms at(long position) {
    return new Terms(position, false, false, null);
  }

  private static SheetEvent published(
      int number, long position, List<DepartmentId> unconfirmed, String reason) {
    return new SheetPublished(ID.plan(), 2021, number, position, unconfirmed, reason, BY);
  }

  private static SealPublication seal(int number, RenderedFile... files) {
    return new SealPublication(ID, number, List.of(files), BY);
  }

  private static RenderedFile file(String mediaType, String content) {
    return new RenderedFile(mediaType, content.getBytes(StandardCharsets.UTF_8));
  }
}
