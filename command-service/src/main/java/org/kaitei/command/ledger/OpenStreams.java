package org.kaitei.command.ledger;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;

/**
 * The streams that were used last, as they were after their last commit, so that a command need not
 * read all their events. Another instance may have gone on since; see {@link Consulted}.
 */
public final class OpenStreams implements Cache {

  private final com.github.benmanes.caffeine.cache.Cache<Object, Object> streams;

  /**
   * @param most how many are kept; the one that was used longest ago goes first
   */
  public OpenStreams(int most) {
    this.streams = Caffeine.newBuilder().maximumSize(most).build();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <K, V> V get(K id) {
    return (V) streams.getIfPresent(id);
  }

  @Override
  public void put(Object id, Object stream) {
    streams.put(id, stream);
  }

  @Override
  public boolean putIfAbsent(Object id, Object stream) {
    return streams.asMap().putIfAbsent(id, stream) == null;
  }

  @Override
  public boolean remove(Object id) {
    return streams.asMap().remove(id) != null;
  }

  @Override
  public boolean containsKey(Object id) {
    return streams.asMap().containsKey(id);
  }

  /** Nobody needs to know: what has left the cache is read again. */
  @Override
  public Registration registerCacheEntryListener(EntryListener listener) {
    throw new UnsupportedOperationException("open streams tell nobody when they change");
  }
}
