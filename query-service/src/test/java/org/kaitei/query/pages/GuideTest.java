package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walk through the pages names what stands on them. */
class GuideTest {

  private static final Pattern NAMED = Pattern.compile("\\*\\*(.+?)\\*\\*");

  @ParameterizedTest
  @CsvSource({"guide.md, pages.properties", "guide.ja.md, pages_ja.properties"})
  void what_it_sets_in_bold_type_stands_on_a_page(String guide, String words) throws IOException {
    Properties said = new Properties();
    try (var reader = Files.newBufferedReader(Path.of("src/main/resources", words))) {
      said.load(reader);
    }
    List<String> named =
        NAMED
            .matcher(Files.readString(Path.of("../docs", guide)))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(named).hasSizeGreaterThan(20);
    assertThat(said.values().stream().map(Object::toString)).containsAll(named);
  }
}
