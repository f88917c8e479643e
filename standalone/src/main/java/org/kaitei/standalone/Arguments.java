package org.kaitei.standalone;

import java.nio.file.Path;
import java.util.Set;

/**
 * What the person asked for.
 *
 * @param port where the pages and the API are served
 * @param data the folder that everything is kept in
 * @param demo whether an empty ledger gets the sample plans
 */
record Arguments(int port, Path data, boolean demo) {
  private static final int MAX_PORT = 65_535;

  static Arguments of(String... words) {
    Options options = Options.read(Set.of("--port", "--data"), Set.of("--demo"), words);
    return new Arguments(
        options.value("--port").map(Arguments::port).orElse(8080),
        Path.of(options.value("--data").orElse("data")),
        options.has("--demo"));
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
