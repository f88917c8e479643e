package org.kaitei.query.fold;

import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.ViewStore;
import org.kaitei.query.views.Visibility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the topic with the views, for as long as this instance is the elected one. */
final class Following implements ConsumerRebalanceListener {

  /** How it stands. */
  enum Step {
    /** The views are where the topic has come to, or another instance sees to that. */
    WELL,
    /** It is not known yet whether the topic has come as far as the views. */
    UNDER_WAY,
    /** The topic ends before the views do. */
    BEHIND
  }

  private static final Logger log = LoggerFactory.getLogger(Following.class);

  private final TopicReader topic;
  private final ViewStore store;
  private final Visibility visibility;
  private final boolean fromTheStart;
  private Step idle = Step.UNDER_WAY;
  private volatile LiveFold fold;
  private Intake intake;

  /**
   * @param fromTheStart reads all records again and lets go those that were folded
   */
  Following(TopicReader topic, ViewStore store, Visibility visibility, boolean fromTheStart) {
    this.topic = topic;
    this.store = store;
    this.visibility = visibility;
    this.fromTheStart = fromTheStart;
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    if (!partitions.isEmpty()) {
      begin();
    }
    idle = Step.WELL;
  }

  private void begin() {
    String topicId = topic.topicId();
    fold = LiveFold.of(store);
    Place place = fold.place();
    boolean sameTopic = !fromTheStart && place.topicId().equals(topicId);
    intake = new Intake(topicId, place, sameTopic ? place.position() : 0);
    if (fromTheStart || place.position() == 0) {
      topic.goToTheStart();
    } else {
      topic.goTo(place, topicId);
    }
    log.info("Folding events after position {}", fold.place().position());
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    if (!partitions.isEmpty()) {
      fold = null;
    }
  }

  /**
   * Folds what has come in.
   *
   * @return how it stands after that
   */
  Step step() {
    var records = topic.read();
    if (fold == null) {
      return idle;
    }
    try {
      records.forEach(intake::take);
    } catch (OtherHistory other) {
      store.forget();
      throw other;
    } finally {
      // whole transactions before a record that cannot be taken are good
      foldWhole(intake.whole());
    }
    if (intake.isBehind()) {
      return records.isEmpty() ? Step.BEHIND : Step.UNDER_WAY;
    }
    return Step.WELL;
  }

  boolean isElected() {
    return fold != null;
  }

  private void foldWhole(List<RecordedEvent> transactions) {
    if (!transactions.isEmpty()) {
      fold.fold(transactions, intake.end());
      visibility.advanced();
    }
  }
}
