package org.kaitei.query.views;

import java.time.Instant;

/**
 * How far the views were folded. It is stored after them and in the same store, so that a store
 * that forgets its last second forgets both; and it is the mark up to which readers see.
 *
 * @param position of the last event of the last transaction that was folded
 * @param recordedAt of that transaction
 * @param topicId which topic the offset counts in; a topic that was made anew has another id
 * @param offset of the next record to read
 * @param hash of that last event, in hex, which no other history has; null when it is not known
 */
public record Place(long position, Instant recordedAt, String topicId, long offset, String hash) {

  /** Nothing was folded yet. */
  public static final Place BEGINNING = new Place(0, Instant.EPOCH, "", 0, null);
}
