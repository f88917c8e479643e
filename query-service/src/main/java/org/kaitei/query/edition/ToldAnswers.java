package org.kaitei.query.edition;

import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.query.edition.EditionQuestion.DiffToldIn;

/** Answers what changed between editions in the words that people read. */
public final class ToldAnswers {

  private final EditionAnswers editions;
  private final DiffTelling telling;

  public ToldAnswers(EditionAnswers editions, DiffTelling telling) {
    this.editions = editions;
    this.telling = telling;
  }

  @QueryHandler
  public DiffDocument diff(DiffToldIn question) {
    return telling.told(editions.diff(question.diff()), question.language());
  }
}
