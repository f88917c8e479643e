package org.kaitei.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.measured;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.period;
import static org.kaitei.query.Said.recorded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.access.person.Person;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.HashChain;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.SequencedEvent;
import org.kaitei.ledger.StoredEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.query.fold.FoldSettings;
import org.kaitei.query.fold.StoredLedger;
import org.kaitei.query.fold.Topic;
import org.kaitei.query.fold.TopicUnderTest;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Stored events, as they are read from a topic and exported. */
class StoredEventsTest {

  private static final int MANY = 3000;

  private final Topic topic = TopicUnderTest.empty();
  private final StoredLedger ledger = StoredLedger.empty();
  private final StoredEvents events =
      new StoredEvents(TopicUnderTest.servers(), FoldSettings.TOPIC);
  private final LedgerExport export =
      new LedgerExport(
          new ViewReader(ledger.store()),
          events,
          words(),
          subjects -> List.of(new Person("local", "熊本 花子", null, false)));

  @BeforeEach
  void many_events() {
    ledger.record(adopted());
    ledger.record(
        Stream.generate(() -> recorded("FY2021", "1")).limit(MANY).toArray(LedgerEvent[]::new));
    ledger.record(oddly());
    isPublished(ledger.sequenced());
  }

  /** A transaction is seen a moment after it was committed. */
  private void isPublished(List<SequencedEvent> some) {
    topic.publish(some);
    try (StoredReading any = events.read(Long.MAX_VALUE, null)) {
      any.next();
    }
  }

  @Test
  void an_event_is_found_by_its_position_and_the_time_it_was_recorded() {
    for (int position : List.of(1, 2, 1500, MANY + 2)) {
      SequencedEvent stored = ledger.sequenced().get(position - 1);
      assertThat(events.at(position, stored.recordedAt())).isEqualTo(stored);
    }
    assertThat(events.underWay()).isZero();
  }

  @Test
  void only_a_few_events_are_in_memory_however_many_there_are() {
    try (StoredReading reading = events.read(1, null)) {
      for (long position = 1; position <= MANY + 2; position++) {
        assertThat(reading.next().position()).isEqualTo(position);
        assertThat(reading.held()).isLessThan(StoredEvents.AT_ONCE);
      }
    }
  }

  @Test
  void what_is_exported_as_json_lines_is_what_was_stored_and_proves_its_chain() throws Exception {
    List<String> lines = exported(LedgerFilter.ALL, LedgerFormat.JSON_LINES).lines().toList();
    assertThat(lines).hasSize(MANY + 2);
    byte[] hash = HashChain.beginning();
    for (String line : lines) {
      StoredForm event = EventJson.mapper().readValue(line, StoredForm.class);
      hash = next(hash, event);
      assertThat(HexFormat.of().formatHex(hash)).isEqualTo(event.hash());
    }
  }

  private static byte[] next(byte[] before, StoredForm event) {
    return HashChain.next(
        before,
        event.position(),
        event.recordedAt(),
        event.transactionEnd(),
        new StoredEvent(
            event.eventId(),
            event.stream(),
            event.revision(),
            event.streamKind(),
            event.type(),
            event.typeRevision(),
            event.payload(),
            event.metaData(),
            event.storedTime()));
  }

  @Test
  void a_table_has_a_mark_a_head_and_cells_that_are_no_formulas() throws Exception {
    String text = exported(filter("kind", "indicator.measurement-corrected"), LedgerFormat.CSV);
    assertThat(text).startsWith("\uFEFF台帳番号,記録日時,内容,").contains("\r\n");
    assertThat(text.lines()).hasSize(2);
    assertThat(text.lines().toList().get(1))
        .startsWith(
            "3002,2022-09-01T09:00:00.000004+09:00,実績の訂正,,x,FY2021,,1,'=2,,再集計,local,政策企画課,"
                + "indicator.measurement-corrected,indicator/x,3001,event-3002,");
  }

  @Test
  void a_table_says_at_its_end_what_the_ids_in_it_stand_for() throws Exception {
    ledger.record(named("参加率"), defined("参加率", "%"));
    isPublished(ledger.sequenced().subList(MANY + 2, MANY + 4));
    String title = ((PlanEvent.PlanAdopted) adopted()).title();
    assertThat(names(0)).containsExactly("計画の名称", "指標の名称", "記録者の氏名", "部署の名称");
    assertThat(names(1)).containsExactly(title, "", "熊本 花子", "政策企画課");
    assertThat(names(2)).containsExactly("", "参加率", "熊本 花子", "政策企画課");
    assertThat(names(MANY + 3)).containsExactly(title, "参加率", "熊本 花子", "政策企画課");
  }

  /** The last four cells of a line. */
  private List<String> names(int line) throws IOException {
    List<String> cells = table().get(line).toList();
    return cells.subList(cells.size() - 4, cells.size());
  }

  @Test
  void times_of_a_table_are_of_one_length_whatever_their_fractions_end_in() throws Exception {
    for (int transaction = 0; transaction < 10; transaction++) {
      ledger.record(recorded("FY2021", "1"));
    }
    isPublished(ledger.sequenced().subList(MANY + 2, MANY + 12));
    assertThat(table().stream().skip(1).map(cells -> cells.get(1)))
        .allMatch(time -> time.matches("2022-09-01T09:00:00\\.\\d{6}\\+09:00"))
        .anyMatch(time -> time.contains("0+"));
  }

  private List<CSVRecord> table() throws IOException {
    return CSVParser.parse(exported(LedgerFilter.ALL, LedgerFormat.CSV), CSVFormat.RFC4180)
        .getRecords();
  }

  @Test
  void only_what_fits_is_exported_and_nothing_when_nothing_does() throws Exception {
    assertThat(exported(filter("value", "=2"), LedgerFormat.JSON_LINES).lines()).hasSize(1);
    assertThat(exported(filter("kind", "plan"), LedgerFormat.JSON_LINES).lines()).hasSize(1);
    assertThat(exported(filter("from", "2099"), LedgerFormat.JSON_LINES)).isEmpty();
    assertThat(exported(filter("to", "2021"), LedgerFormat.JSON_LINES)).isEmpty();
    assertThat(exported(filter("from", "1960"), LedgerFormat.JSON_LINES).lines()).hasSize(MANY + 2);
    Instant last = ledger.now();
    assertThat(exported(filter("from", last.toString()), LedgerFormat.JSON_LINES).lines())
        .hasSize(1);
  }

  @Test
  void whoever_goes_away_ends_the_reading() {
    var selection = export.select(LedgerFilter.ALL, Moment.NOW);
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("gone");
          }
        };
    assertThatThrownBy(
            () -> export.write(selection, LedgerFormat.JSON_LINES, Locale.JAPANESE, broken))
        .isInstanceOf(IOException.class);
    assertThat(events.underWay()).isZero();
  }

  @Test
  void a_topic_that_lost_an_event_is_not_taken_for_the_ledger() {
    topic.recreate();
    List<SequencedEvent> all = ledger.sequenced();
    topic.publish(List.of(all.get(0), all.get(2)));
    var selection = export.select(LedgerFilter.ALL, Moment.NOW);
    assertThatThrownBy(
            () ->
                export.write(
                    selection, LedgerFormat.CSV, Locale.JAPANESE, OutputStream.nullOutputStream()))
        .isInstanceOf(EventsAway.class);
    assertThat(events.underWay()).isZero();
  }

  @Test
  void a_topic_that_lost_its_first_events_is_not_taken_for_the_ledger() {
    List<SequencedEvent> all = ledger.sequenced();
    topic.recreate();
    isPublished(all.subList(500, all.size()));

    SequencedEvent lost = all.get(99);
    assertThatThrownBy(() -> events.at(100, lost.recordedAt())).isInstanceOf(EventsAway.class);
    assertThat(events.at(501, all.get(500).recordedAt())).isEqualTo(all.get(500));
    assertThatThrownBy(() -> exported(LedgerFilter.ALL, LedgerFormat.JSON_LINES))
        .isInstanceOf(EventsAway.class);
    assertThatThrownBy(
            () -> exported(filter("from", lost.recordedAt().toString()), LedgerFormat.JSON_LINES))
        .isInstanceOf(EventsAway.class);
    assertThat(events.underWay()).isZero();
  }

  @Test
  void an_export_from_a_moment_on_needs_nothing_of_what_was_recorded_before() throws Exception {
    List<SequencedEvent> all = ledger.sequenced();
    topic.recreate();
    isPublished(all.subList(MANY + 1, MANY + 2));
    String from = all.getLast().recordedAt().toString();
    assertThat(exported(filter("from", from), LedgerFormat.JSON_LINES).lines()).hasSize(1);
  }

  /** A figure whose text a spreadsheet would take for a formula. */
  private static LedgerEvent oddly() {
    return new IndicatorEvent.MeasurementCorrected(
        X,
        null,
        period("FY2021"),
        measured("1"),
        Measurement.of(Figure.notMeasured("=2")),
        "再集計",
        BY);
  }

  @Test
  void a_topic_that_is_behind_or_away_passes_and_other_failures_do_not() {
    var away = new TopicAway();
    assertThat(away.shows(new EventsAway("no event came"))).isTrue();
    assertThat(away.shows(new TimeoutException("no broker answered"))).isTrue();
    assertThat(away.shows(new DisconnectException("the broker has gone"))).isTrue();
    assertThat(away.shows(new IllegalStateException("ours"))).isFalse();
  }

  private String exported(LedgerFilter filter, LedgerFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    export.write(export.select(filter, Moment.NOW), format, Locale.JAPANESE, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static LedgerFilter filter(String parameter, String value) {
    return LedgerFilter.of(Map.of(parameter, value));
  }

  private static ResourceBundleMessageSource words() {
    var words = new ResourceBundleMessageSource();
    words.setBasename("pages");
    words.setDefaultEncoding("UTF-8");
    return words;
  }
}
