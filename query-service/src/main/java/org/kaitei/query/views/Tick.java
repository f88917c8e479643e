package org.kaitei.query.views;

import java.time.Instant;
import java.util.Set;

/**
 * That a transaction was recorded, and which views it changes.
 *
 * @param first the position of its first event
 * @param position of its last event
 * @param changed the ids of their documents
 */
public record Tick(long first, long position, Instant recordedAt, Set<String> changed) {

  /** Whether it changes any of the views. */
  public boolean concerns(Set<String> views) {
    Set<String> fewer = changed.size() < views.size() ? changed : views;
    Set<String> more = fewer == changed ? views : changed;
    return fewer.stream().anyMatch(more::contains);
  }
}
