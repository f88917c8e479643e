package org.kaitei.figure;

/** What a printed cell turned out to hold. */
public sealed interface Reading {

  /** A number, or a mark that says that nothing was measured. */
  record Read(Figure figure) implements Reading {}

  /** Nothing is printed there. */
  record Blank() implements Reading {}

  /** Something is printed that is no number; it is not guessed at. */
  record Unreadable(String printed) implements Reading {}
}
