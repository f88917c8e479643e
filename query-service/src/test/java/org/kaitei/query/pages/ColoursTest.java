package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what the pages are coloured with can be read, by light and in the dark. */
class ColoursTest {

  private static final Path STYLES = Path.of("src/main/resources/static/pages.css");
  private static final Pattern BLOCK = Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL);
  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): #(\\p{XDigit}{6});");

  /** What the guidelines want of text, AA. */
  private static final double ENOUGH = 4.5;

  @ParameterizedTest
  @CsvSource({
    "achieved",
    "on-track",
    "behind",
    "backwards",
    "unmeasured",
    "flag",
    "muted",
    "link",
    "target"
  })
  void what_is_said_in_a_colour_is_read_on_every_ground_it_stands_on(String colour)
      throws Exception {
    for (Map<String, Integer> colours : lightAndDark()) {
      for (String ground : List.of("paper", "raised", colour + "-ground")) {
        if (colours.containsKey(ground)) {
          assertThat(contrast(colours.get(colour), colours.get(ground)))
              .as("%s on %s", colour, ground)
              .isGreaterThan(ENOUGH);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"achieved", "on-track", "behind", "backwards", "unmeasured", "flag"})
  void ink_is_read_on_every_ground(String standing) throws Exception {
    for (Map<String, Integer> colours : lightAndDark()) {
      assertThat(contrast(colours.get("ink"), colours.get(standing + "-ground")))
          .as(standing)
          .isGreaterThan(ENOUGH);
    }
  }

  private static List<Map<String, Integer>> lightAndDark() throws IOException {
    return BLOCK
        .matcher(Files.readString(STYLES))
        .results()
        .limit(2)
        .map(block -> colours(block.group(1)))
        .toList();
  }

  private static Map<String, Integer> colours(String block) {
    Map<String, Integer> colours = new LinkedHashMap<>();
    COLOUR
        .matcher(block)
        .results()
        .forEach(found -> colours.put(found.group(1), Integer.parseInt(found.group(2), 16)));
    return colours;
  }

  private static double contrast(int one, int other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** As WCAG 2.1 defines it. */
  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 0xff)
        + 0.7152 * linear(colour >> 8 & 0xff)
        + 0.0722 * linear(colour & 0xff);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
