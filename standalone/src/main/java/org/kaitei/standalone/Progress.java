package org.kaitei.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** Short lines for the person who waits: what is ready, and how long it took. */
public final class Progress {
  private final PrintStream out;

  public Progress(PrintStream out) {
    this.out = out;
  }

  /** What can be waited for. */
  @FunctionalInterface
  public interface Step {
    void run() throws IOException;
  }

  /** Does the step, then says that it is ready. */
  public void step(String name, Step step) throws IOException {
    long begun = System.nanoTime();
    step.run();
    double seconds = (System.nanoTime() - begun) / 1e9;
    say(String.format(Locale.ROOT, "  %-12s ready  %4.1f s", name, seconds));
  }

  public void say(String line) {
    out.println(line);
  }
}
