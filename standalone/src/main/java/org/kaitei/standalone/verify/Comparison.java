package org.kaitei.standalone.verify;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.kaitei.command.store.SequencedEvents;
import org.kaitei.ledger.SequencedEvent;
import org.kaitei.query.fold.Views;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.ViewStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One reading of the whole ledger beside the topic and the views. The topic's end and the views'
 * place are taken first and the ledger is read after them, so that a Kaitei that goes on recording
 * does not look like a difference.
 */
final class Comparison {
  private static final int PAGE = 1000;
  private static final String FORGOTTEN =
      """
      select count(*) from event e
       where not exists (select from sequenced s where s.global_index = e.global_index)
         and not exists (select from outbox o where o.global_index = e.global_index)
      """;

  private final Topic topic;
  private final MongoDatabase views;
  private final Place place;
  private final Fold fold;
  private final Chain chain = new Chain();
  private long published;

  Comparison(Topic topic, MongoDatabase views) {
    this.topic = topic;
    this.views = views;
    ViewStore store = new ViewStore(views, Views.SHAPE);
    this.place = store.place();
    this.fold = new Fold(store);
  }

  /**
   * @throws Difference at the first event, record or view that is not as it should be
   */
  Findings with(JdbcClient ledger) {
    SequencedEvents events = new SequencedEvents(ledger);
    Seals seals = new Seals(ledger);
    List<SequencedEvent> page = events.after(0, PAGE);
    while (!page.isEmpty()) {
      for (SequencedEvent event : page) {
        compare(event);
        seals.after(event.decoded());
      }
      page = events.after(page.getLast().position(), PAGE);
    }
    chain.end();
    requireNothingMore(topic.next());
    long documents = fold.end();
    requireNoUnknownView();
    requireNoneForgotten(ledger);
    seals.end(chain.position());
    return new Findings(
        chain.position(), published, place.position(), documents, seals.publications());
  }

  private void compare(SequencedEvent event) {
    chain.follow(event);
    SequencedEvent travelled = topic.next();
    if (travelled != null) {
      published = event.position();
      if (!travelled.equals(event)) {
        throw new Difference(event.position(), "the topic has another record: " + travelled);
      }
    }
    if (event.position() <= place.position()) {
      fold.after(event.decoded());
    } else {
      fold.beyond(event.decoded());
    }
    if (event.position() == place.position()) {
      fold.atPlace();
    }
  }

  private void requireNothingMore(SequencedEvent travelled) {
    if (travelled != null) {
      throw new Difference(
          travelled.position(), "the topic goes on where the ledger has ended: " + travelled);
    }
    if (place.position() > chain.position()) {
      throw new Difference(chain.position() + 1, "the views know more than the ledger");
    }
  }

  private void requireNoUnknownView() {
    Set<String> known = new HashSet<>(fold.views());
    for (Document head :
        views.getCollection("views").find().projection(Projections.include("version"))) {
      Long version = head.getLong("version");
      boolean visible = version != null && version <= place.position();
      if (visible && !known.contains(head.getString("_id"))) {
        throw new Difference(version, "the ledger knows no view " + head.getString("_id"));
      }
    }
  }

  private void requireNoneForgotten(JdbcClient ledger) {
    long forgotten = ledger.sql(FORGOTTEN).query(Long.class).single();
    if (forgotten > 0) {
      throw new Difference(
          chain.position() + 1, forgotten + " events have no position and wait for none");
    }
  }
}
