package org.kaitei.query.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.ledger.SequencedEvent;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.Tick;

/**
 * Makes ticks of records, from the first whole transaction on: reading may begin in the middle of
 * one.
 */
final class TickIntake {

  private final String topicId;
  private Intake whole;
  private long reached;

  TickIntake(String topicId) {
    this.topicId = topicId;
  }

  /**
   * @return the transactions that have come to their ends
   */
  List<Tick> take(Iterable<ConsumerRecord<String, byte[]>> records) {
    for (ConsumerRecord<String, byte[]> record : records) {
      if (whole == null) {
        begin(record);
      } else {
        whole.take(record);
      }
    }
    return whole == null ? List.of() : ticks(whole.whole());
  }

  private void begin(ConsumerRecord<String, byte[]> record) {
    SequencedEvent event = Intake.sequenced(record);
    reached = event.position();
    if (event.position() == 1) {
      whole = new Intake(topicId, Place.BEGINNING, 0);
      whole.take(record);
    } else if (event.endsTransaction()) {
      Place behind = History.behind(event, topicId, record.offset() + 1);
      whole = new Intake(topicId, behind, event.position());
    }
  }

  /** The end of the last whole transaction, or how far one was read that had begun before. */
  long reached() {
    return whole == null ? reached : whole.end().position();
  }

  private static List<Tick> ticks(List<RecordedEvent> events) {
    List<Tick> ticks = new ArrayList<>();
    for (int from = 0, to; from < events.size(); from = to) {
      long end = events.get(from).transactionEnd();
      to = from;
      while (to < events.size() && events.get(to).transactionEnd() == end) {
        to++;
      }
      ticks.add(tick(events.subList(from, to)));
    }
    return ticks;
  }

  private static Tick tick(List<RecordedEvent> transaction) {
    Set<String> changed =
        transaction.stream()
            .flatMap(event -> Views.changedBy(event).stream())
            .map(key -> key.documentId().intern()) // the same few thousand, again and again
            .collect(Collectors.toUnmodifiableSet());
    RecordedEvent last = transaction.getLast();
    return new Tick(transaction.getFirst().position(), last.position(), last.recordedAt(), changed);
  }
}
