package org.kaitei.query.question;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.kaitei.ledger.StreamId;
import org.kaitei.query.views.StreamView;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.Visibility;

/** Lets who has just recorded something see it, by waiting a little until it is folded. */
public final class OwnWrites {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ViewReader reader;
  private final Visibility visibility;
  private final Function<StreamId, Optional<ViewKey<?>>> views;

  /**
   * @param views the view of each stream; none when there is no such stream
   */
  public OwnWrites(
      ViewReader reader, Visibility visibility, Function<StreamId, Optional<ViewKey<?>>> views) {
    this.reader = reader;
    this.visibility = visibility;
    this.views = views;
  }

  /**
   * Returns when the stream is visible up to the revision.
   *
   * @throws org.kaitei.ledger.Refusal when that takes too long, or no such stream can exist
   */
  void await(AtLeast wanted) {
    ViewKey<?> view = views.apply(wanted.stream()).orElseThrow(wanted::malformed);
    if (!visibility.await(() -> seen(view) >= wanted.revision(), PATIENCE)) {
      throw wanted.notYetVisible();
    }
  }

  private long seen(ViewKey<?> view) {
    return reader.now().find(view).map(Version::state).orElse(null) instanceof StreamView seen
        ? seen.revision()
        : 0;
  }
}
