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
  private final History history;
  private long next;
  private long reached;
  private List<RecordedEvent> open = new ArrayList<>();
  private int whole;
  private Place end;

  /**
   * @param folded what lies before is let go
   * @param reached how far the topic is known to have come
   */
  Intake(String topicId, Place folded, long reached) {
    this.topicId = topicId;
    history = new History(folded);
    next = folded.position() + 1;
    this.reached = reached;
    end = folded;
  }

  /**
   * @throws Gap when it is not the next
   * @throws OtherHistory when it cannot be of the ledger that was folded
   * @throws UnreadableEvent when this release cannot read it
   */
  void take(ConsumerRecord<String, byte[]> record) {
    SequencedEvent sequenced = sequenced(record);
    if (sequenced.position() > next) {
      throw new Gap(next, sequenced.position());
    }
    history.requireSame(sequenced);
    reached = Math.max(reached, sequenced.position());
    if (sequenced.position() == next) {
      open.add(decoded(sequenced));
      next++;
      if (sequenced.endsTransaction()) {
        whole = open.size();
        end = History.behind(sequenced, topicId, record.offset() + 1);
      }
    }
  }

  static SequencedEvent sequenced(ConsumerRecord<String, byte[]> record) {
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

  /**
   * Whether the topic has not come as far as the views. It is still being refilled then, or its
   * ledger was restored from an older backup and has not gone on yet.
   */
  boolean isBehind() {
    return reached < next - 1;
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
