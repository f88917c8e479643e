package org.kaitei.command.sheet;

import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;

/** Is told how far an import has come. */
@FunctionalInterface
interface Progress {

  /** Nobody waits for it. */
  Progress UNTOLD = (step, done, of) -> {};

  /** What an import does, in this order; it ends as done or refused. */
  enum Step {
    READING,
    OPENING,
    DECIDING,
    RECORDING,
    DONE,
    REFUSED
  }

  /**
   * @param done of so many; both 0 where there is nothing to count
   */
  void at(Step step, int done, int of);

  /** Tells also how it ends: with a problem or without. */
  default ResponseEntity<?> tillItsEnd(Supplier<ResponseEntity<?>> taking) {
    Step end = Step.REFUSED;
    try {
      ResponseEntity<?> answer = taking.get();
      end = answer.getStatusCode().isError() ? Step.REFUSED : Step.DONE;
      return answer;
    } finally {
      at(end, 0, 0);
    }
  }
}
