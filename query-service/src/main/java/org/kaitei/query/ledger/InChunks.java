package org.kaitei.query.ledger;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What is read at once: one at first and then more and more, so that who wants few does not wait
 * for many, and who wants all does not ask for each.
 */
public final class InChunks<T> implements Iterator<List<T>> {

  private static final int MOST = 32;

  private final Iterator<T> all;
  private int length = 1;

  private InChunks(Iterator<T> all) {
    this.all = all;
  }

  /** Nothing is taken before it is asked for. */
  public static <T> Stream<List<T>> of(Stream<T> all) {
    var chunks = new InChunks<>(all.iterator());
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(chunks, Spliterator.ORDERED), false)
        .onClose(all::close);
  }

  @Override
  public boolean hasNext() {
    return all.hasNext();
  }

  @Override
  public List<T> next() {
    List<T> chunk = new ArrayList<>(length);
    while (chunk.size() < length && all.hasNext()) {
      chunk.add(all.next());
    }
    length = Math.min(MOST, 2 * length);
    return chunk;
  }
}
