package org.kaitei.standalone;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the person asked for.
 *
 * @param port where the pages and the API are served
 * @param data the folder that everything is kept in
 * @param demo whether an empty ledger gets the sample sheet
 */
record Arguments(int port, Path data, boolean demo) {
  private static final int MAX_PORT = 65_535;

  static Arguments of(String... words) {
    Arguments read = new Arguments(8080, Path.of("data"), false);
    for (Iterator<String> rest = List.of(words).iterator(); rest.hasNext(); ) {
      read = read.with(rest.next(), rest);
    }
    return read;
  }

  private Arguments with(String word, Iterator<String> rest) {
    return switch (word) {
      case "--port" -> new Arguments(port(value(word, rest)), data, demo);
      case "--data" -> new Arguments(port, Path.of(value(word, rest)), demo);
      case "--demo" -> new Arguments(port, data, true);
      default -> throw Refused.usage("Unknown option " + word + "; ./kaitei help lists them.");
    };
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw Refused.usage(option + " needs a value.");
    }
    return rest.next();
  }

  private static int port(String printed) {
    if (printed.matches("\\d{1,5}")) {
      int port = Integer.parseInt(printed);
      if (port > 0 && port <= MAX_PORT) {
        return port;
      }
    }
    throw Refused.usage("--port needs a number from 1 to " + MAX_PORT + ", not " + printed + ".");
  }
}
