package org.kaitei.query.question;

/**
 * What somebody wants to know: the same question has the same answer for whoever asks it, so that
 * one answer serves all who ask.
 *
 * @param <A> what answers it
 */
public interface Question<A extends Answer> {

  /** The time that is asked about. */
  Moment moment();

  /** The same question about another time. */
  Question<A> at(Moment moment);

  Class<A> answer();
}
