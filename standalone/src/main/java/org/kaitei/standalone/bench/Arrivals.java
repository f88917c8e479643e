package org.kaitei.standalone.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * When which revision of which subject came, over all streams. One thread adds; others may ask how
 * many there are, and for the rest once it has ended.
 */
final class Arrivals {
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger count = new AtomicInteger();
  private final AtomicInteger faults = new AtomicInteger();
  private long[] moments = new long[1 << 16];
  private long[] messages = new long[1 << 16];

  /** A revision of a subject in one number. */
  static long message(int subject, long revision) {
    return (long) subject << Integer.SIZE | revision;
  }

  /** What one stream is about, and how far it has come. */
  final class Stream {
    private final int subject;
    private long last;

    Stream(int subject) {
      this.subject = subject;
    }

    /** The first is what stood before; from then on none may be missing, and none come twice. */
    void came(long revision) {
      if (last == 0) {
        begun.incrementAndGet();
      } else {
        add(message(subject, revision));
        if (revision != last + 1) {
          faults.incrementAndGet();
        }
      }
      last = revision;
    }
  }

  private void add(long message) {
    int at = count.get();
    if (at == moments.length) {
      moments = Arrays.copyOf(moments, 2 * at);
      messages = Arrays.copyOf(messages, 2 * at);
    }
    moments[at] = System.nanoTime();
    messages[at] = message;
    count.incrementAndGet();
  }

  int begun() {
    return begun.get();
  }

  int count() {
    return count.get();
  }

  int faults() {
    return faults.get();
  }

  long moment(int at) {
    return moments[at];
  }

  long message(int at) {
    return messages[at];
  }
}
