package org.kaitei.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.Upcaster.Form;
import org.kaitei.note.NoteEvent.NoteWritten;
import org.kaitei.plan.PlanEvent.RowPlaced;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import tools.jackson.databind.node.ObjectNode;

/**
 * How what an older release stored is read. The old files are such as if there had been releases
 * that did not know whether an indicator is cumulative, that called the text of a note its body,
 * that knew bare years and numbers, and that set the target with the row; and one that wrote a
 * source as text where only its title is known, as there was before the first.
 */
class UpcastersTest {

  private static final Path OLD_FILES = Path.of("src/test/resources/old-events");

  private static final String MEASURED = "indicator.measurement-recorded";
  private static final IndicatorId WATER = new IndicatorId("water");
  private static final PlanId PLAN = new PlanId("kumamoto-sdgs");
  private static final SubmittedBy OFFICER =
      new SubmittedBy("officer-7", null, Instant.parse("2022-09-30T01:02:03Z"));

  private static final Upcaster CUMULATIVE_IS_ADDED =
      new Upcaster(
          "indicator.defined",
          "0",
          "1",
          event -> event.withObject("definition").put("cumulative", false));

  private static final Upcaster BODY_BECOMES_TEXT =
      new Upcaster("note.written", "0", "1", event -> event.set("text", event.remove("body")));

  private static final Upcaster YEARS_BECOME_PERIODS =
      new Upcaster(
          MEASURED,
          "0.1",
          "0.2",
          event -> event.put("period", "FY" + event.remove("year").intValue()));

  private static final Upcaster NUMBERS_BECOME_FIGURES =
      new Upcaster(
          MEASURED,
          "0.2",
          "1",
          event -> {
            String value = event.remove("value").decimalValue().toPlainString();
            event
                .putObject("measurement")
                .putObject("figure")
                .put("value", value)
                .put("printed", value);
          });

  private static final Upcaster ROW_AND_TARGET_PART =
      new Upcaster(
          "plan.row-aimed",
          "1",
          event -> {
            ObjectNode target = event.deepCopy();
            target.remove("row");
            target.set("indicator", event.at("/row/indicator"));
            target.set("period", event.at("/row/targetPeriod"));
            event.remove(List.of("target", "edition"));
            return List.of(
                new Form("plan.row-placed", "1", event), new Form("plan.target-set", "1", target));
          });

  private final Upcasters upcasters =
      new Upcasters(
          List.of(
              CUMULATIVE_IS_ADDED,
              BODY_BECOMES_TEXT,
              NUMBERS_BECOME_FIGURES,
              YEARS_BECOME_PERIODS,
              ROW_AND_TARGET_PART));

  @Test
  void a_field_that_was_added_since_gets_what_was_meant_without_it() throws IOException {
    assertThat(read("indicator.defined", "0", upcasters))
        .isEqualTo(
            new IndicatorDefined(
                WATER, new Definition("地下水かん養量", "万㎡", null, false, List.of(), null), OFFICER));
  }

  @Test
  void a_field_that_was_renamed_since_is_found_under_its_old_name() throws IOException {
    assertThat(read("note.written", "0", upcasters))
        .isInstanceOfSatisfying(
            NoteWritten.class, event -> assertThat(event.text()).isEqualTo("着手した。"));
  }

  @Test
  void an_event_that_was_split_since_is_read_as_its_parts() throws IOException {
    var target = new Target(TargetKind.AT_LEAST, new Figure(new BigDecimal("1400"), "1,400"), null);
    var period = new Period("FY2030");
    var row =
        new Row(new RowKey("environment", "4", null), "環境", null, null, null, WATER, false, period);

    assertThat(read("plan.row-aimed", "1", upcasters))
        .isEqualTo(
            new SplitEvent(
                List.of(
                    new RowPlaced(PLAN, row, OFFICER),
                    new TargetSet(PLAN, WATER, null, period, target, 1, OFFICER))));
  }

  @Test
  void the_parts_of_a_split_event_stand_where_it_was_stored() throws IOException {
    var split = (SplitEvent) read("plan.row-aimed", "1", upcasters);
    var stored = new RecordedEvent("id", split.stream(), 3, 41, Instant.EPOCH, 42, split);

    assertThat(stored.parts())
        .containsExactly(
            new RecordedEvent(
                "id", PLAN.stream(), 3, 41, Instant.EPOCH, 42, split.parts().getFirst()),
            new RecordedEvent(
                "id", PLAN.stream(), 3, 41, Instant.EPOCH, 42, split.parts().getLast()));
    assertThat(split.by()).isEqualTo(OFFICER);
  }

  @Test
  void an_event_cannot_be_split_across_streams() {
    LedgerEvent ofThePlan = EventExamples.BY_FILE.get("plan.adopted.r1");
    LedgerEvent ofAnIndicator = EventExamples.BY_FILE.get("indicator.defined.r1");

    assertThatThrownBy(() -> new SplitEvent(List.of(ofThePlan, ofAnIndicator)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("within its stream");
  }

  @Test
  void an_old_event_is_carried_through_every_revision_to_the_present_one() throws IOException {
    assertThat(read(MEASURED, "0.1", upcasters))
        .as("every digit and every zero of the old number")
        .isEqualTo(
            new MeasurementRecorded(
                WATER,
                null,
                Period.fiscalYear(2021),
                Measurement.of(Figure.of("12345678901234567.890")),
                OFFICER));
  }

  @Test
  void an_event_of_the_present_revision_passes_no_upcaster() {
    var present = EventExamples.BY_FILE.get(MEASURED + ".r1");

    assertThat(EventJson.read(MEASURED, "1", EventJson.write(present), upcasters))
        .isEqualTo(present);
  }

  /** Both forms are of one revision: whoever reads it was always told of both. */
  @Test
  void a_source_that_was_stored_as_text_is_read_without_an_upcaster() throws IOException {
    assertThat(read("indicator.measurement-finalized", "1", Upcasters.CURRENT))
        .isEqualTo(EventExamples.BY_FILE.get("indicator.measurement-finalized.r1"));
  }

  @Test
  void an_event_whose_upcasters_stop_short_is_not_read_as_if_it_were_current() {
    assertThatThrownBy(() -> read(MEASURED, "0.1", new Upcasters(List.of(YEARS_BECOME_PERIODS))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(MEASURED + " revision 0.2 cannot be read");
  }

  @Test
  void an_event_from_a_newer_release_is_not_guessed_at() {
    assertThatThrownBy(() -> EventJson.read(MEASURED, "99", "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("this release writes revision");
  }

  private static LedgerEvent read(String name, String revision, Upcasters upcasters)
      throws IOException {
    Path file = OLD_FILES.resolve("%s.r%s.json".formatted(name, revision));
    return EventJson.read(name, revision, Files.readString(file), upcasters);
  }
}
