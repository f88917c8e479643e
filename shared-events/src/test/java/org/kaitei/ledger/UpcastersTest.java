package org.kaitei.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;

/** How what an older release stored is read: here as if it had known bare years and numbers. */
class UpcastersTest {

  private static final String NAME = "indicator.measurement-recorded";

  private static final String OLDEST =
      """
      {"indicator":"water","year":2021,"value":12345678901234567.890,\
      "by":{"subject":"officer-7","submittedAt":"2022-09-30T01:02:03Z"}}""";

  private static final Upcaster YEARS_BECOME_PERIODS =
      new Upcaster(
          NAME, "0.1", "0.2", event -> event.put("period", "FY" + event.remove("year").intValue()));

  private static final Upcaster NUMBERS_BECOME_FIGURES =
      new Upcaster(
          NAME,
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

  private static final Upcaster OF_ANOTHER_EVENT =
      new Upcaster("indicator.defined", "0.1", "1", event -> event.removeAll());

  private final Upcasters upcasters =
      new Upcasters(List.of(OF_ANOTHER_EVENT, NUMBERS_BECOME_FIGURES, YEARS_BECOME_PERIODS));

  @Test
  void an_old_event_is_carried_through_every_revision_to_the_present_one() {
    assertThat(EventJson.read(NAME, "0.1", OLDEST, upcasters))
        .isInstanceOfSatisfying(
            MeasurementRecorded.class,
            event -> {
              assertThat(event.indicator()).isEqualTo(new IndicatorId("water"));
              assertThat(event.period()).isEqualTo(Period.fiscalYear(2021));
              assertThat(event.measurement())
                  .as("every digit and every zero of the old number")
                  .isEqualTo(Measurement.of(Figure.of("12345678901234567.890")));
            });
  }

  @Test
  void an_event_of_the_present_revision_passes_no_upcaster() {
    var present = EventExamples.BY_FILE.get(NAME + ".r1");
    var never =
        new Upcasters(
            List.of(
                new Upcaster(
                    NAME,
                    "1",
                    "2",
                    event -> {
                      throw new AssertionError("revision 1 is the present one");
                    })));

    assertThat(EventJson.read(NAME, "1", EventJson.write(present), never)).isEqualTo(present);
  }

  @Test
  void an_event_whose_upcasters_stop_short_is_not_read_as_if_it_were_current() {
    assertThatThrownBy(
            () -> EventJson.read(NAME, "0.1", OLDEST, new Upcasters(List.of(YEARS_BECOME_PERIODS))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(NAME + " revision 0.1 cannot be read");
  }

  @Test
  void an_event_from_a_newer_release_is_not_guessed_at() {
    assertThatThrownBy(() -> EventJson.read(NAME, "2", "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("this release writes revision 1");
  }
}
