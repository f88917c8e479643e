package org.kaitei.standalone;

/** Why Kaitei does not start, in one line for the person who tried. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private Refused(String line, int exitCode) {
    super(line);
    this.exitCode = exitCode;
  }

  /** The command line cannot be understood. */
  public static Refused usage(String line) {
    return new Refused(line, 2);
  }

  /** The command is clear, but what it needs is not there. */
  public static Refused unable(String line) {
    return new Refused(line, 1);
  }

  /** 2 for a command line that cannot be understood, 1 otherwise. */
  public int exitCode() {
    return exitCode;
  }
}
