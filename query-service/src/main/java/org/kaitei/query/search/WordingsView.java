package org.kaitei.query.search;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;

/**
 * What {@value #LENGTH} positions of the ledger have worded. Entries never change, so that a text
 * is stored once, whatever becomes of it.
 */
public record WordingsView(List<Wording> wordings) implements View<WordingsView> {

  /** Short, because the last stretch is written again with each wording. */
  static final int LENGTH = 100;

  public static final ViewKind<WordingsView> KIND =
      new ViewKind<>("wordings", WordingsView.class, new WordingsView(List.of()), false);

  /** The stretch that holds what the event at the position has worded. */
  public static ViewKey<WordingsView> holding(long position) {
    return KIND.of((position - 1) / LENGTH);
  }

  /** The ids of the stretches that hold the positions. */
  static List<String> holding(long from, long to) {
    return LongStream.rangeClosed((from - 1) / LENGTH, (to - 1) / LENGTH)
        .mapToObj(String::valueOf)
        .toList();
  }

  @Override
  public WordingsView after(RecordedEvent event) {
    return new WordingsView(Stream.concat(wordings.stream(), Wordings.of(event).stream()).toList());
  }
}
