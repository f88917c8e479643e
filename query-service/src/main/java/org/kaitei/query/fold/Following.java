package org.kaitei.query.fold;

import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.views.ViewStore;
import org.kaitei.query.views.Visibility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the topic with the views, for as long as this instance is the elected one. */
final class Following implements ConsumerRebalanceListener {

  private static final Logger log = LoggerFactory.getLogger(Following.class);

  private final TopicReader topic;
  private final ViewStore store;
  private final Visibility visibility;
  private final boolean fromTheStart;
  private LiveFold fold;
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
    if (partitions.isEmpty()) {
      return;
    }
    String topicId = topic.topicId();
    fold = LiveFold.of(store);
    intake = new Intake(topicId, fold.place());
    if (fromTheStart || fold.place().position() == 0) {
      topic.goToTheStart();
    } else {
      topic.goTo(fold.place(), topicId);
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
   * @return whether anything has
   */
  boolean step() {
    var records = topic.read();
    if (fold == null) {
      return false;
    }
    try {
      records.forEach(intake::take);
    } finally {
      // whole transactions before a record that cannot be taken are good
      foldWhole(intake.whole());
    }
    return !records.isEmpty();
  }

  private void foldWhole(List<RecordedEvent> transactions) {
    if (!transactions.isEmpty()) {
      fold.fold(transactions, intake.end());
      visibility.advanced();
    }
  }
}
