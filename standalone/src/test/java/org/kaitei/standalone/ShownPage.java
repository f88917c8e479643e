package org.kaitei.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A page that the tests look at: {@code pages.txt}.
 *
 * @param call such as {@code GET /plans/{plan}}
 * @param name of its picture
 * @param account who looks at it; null for the public
 * @param address with what only the test knows in braces
 */
record ShownPage(String call, String name, String account, String address) {

  static List<ShownPage> all() {
    try (InputStream file = ShownPage.class.getResourceAsStream("/pages.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(ShownPage::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ShownPage read(String line) {
    String[] parts = line.split("\\|");
    String account = parts[2].strip();
    return new ShownPage(
        parts[0].strip(), parts[1].strip(), account.equals("-") ? null : account, parts[3].strip());
  }

  /** The same with what the test knows. */
  ShownPage with(Map<String, String> known) {
    String told = address;
    for (var name : known.entrySet()) {
      told = told.replace("{" + name.getKey() + "}", name.getValue());
    }
    return new ShownPage(call, name, account, told);
  }
}
