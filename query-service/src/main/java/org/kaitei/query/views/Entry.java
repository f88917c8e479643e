package org.kaitei.query.views;

import java.time.Instant;

/** An event, as the history of its stream tells it. */
public interface Entry {

  /** Within the stream, from 1. The parts of an event that was split have the same. */
  long revision();

  /** Within the ledger. */
  long position();

  /** Such as {@code measurement-corrected}. */
  String kind();

  Instant recordedAt();

  /** The subject that said the command. */
  String recordedBy();

  /** Null when the subject named none. */
  String department();

  /** Null when none is stated. */
  String reason();

  /** The stored event's own, the same after every replay. */
  String eventId();
}
