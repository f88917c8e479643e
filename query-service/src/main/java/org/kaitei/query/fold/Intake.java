package org.kaitei.query.fold;

import io.cloudevents.kafka.KafkaMessageFactory;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.kaitei.ledger.CloudEventForm;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.ledger.SequencedEvent;
import org.kaitei.query.views.Place;

/** Takes records in and gives whole transactions out, in the order of their positions. */
final class Intake {

  private final String topicId;
  private long next;
  private List<RecordedEvent> open = new ArrayList<>();
  private int whole;
  private Place end;

  /**
   * @param folded what lies before is let go
   */
  Intake(String topicId, Place folded) {
    this.topicId = topicId;
    next = folded.position() + 1;
    end = folded;
  }

  /**
   * @throws Gap when it is not the next
   * @throws UnreadableEvent when this release cannot read it
   */
  void take(ConsumerRecord<String, byte[]> record) {
    SequencedEvent sequenced = sequenced(record);
    if (sequenced.position() > next) {
      throw new Gap(next, sequenced.position());
    }
    if (sequenced.position() == next) {
      open.add(decoded(sequenced));
      next++;
      if (sequenced.endsTransaction()) {
        whole = open.size();
        end = new Place(sequenced.position(), sequenced.recordedAt(), topicId, record.offset() + 1);
      }
    }
  }

  private static SequencedEvent sequenced(ConsumerRecord<String, byte[]> record) {
    try {
      return CloudEventForm.read(KafkaMessageFactory.createReader(record).toEvent());
    } catch (RuntimeException e) {
      throw new UnreadableEvent("the record at offset " + record.offset(), e);
    }
  }

  private static RecordedEvent decoded(SequencedEvent sequenced) {
    try {
      return sequenced.decoded();
    } catch (RuntimeException e) {
      throw new UnreadableEvent("the event at position " + sequenced.position(), e);
    }
  }

  /** The whole transactions that came in, without the beginning of the next. */
  List<RecordedEvent> whole() {
    List<RecordedEvent> transactions = List.copyOf(open.subList(0, whole));
    open = new ArrayList<>(open.subList(whole, open.size()));
    whole = 0;
    return transactions;
  }

  /** The place behind all whole transactions. */
  Place end() {
    return end;
  }
}
