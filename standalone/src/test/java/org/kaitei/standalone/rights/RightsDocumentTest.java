package org.kaitei.standalone.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kaitei.standalone.rights.RightsTable.Line;

/** docs/rights.md is the table that {@link RightsIT} holds against every call. */
class RightsDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "rights.md");
  private static final Path MADE = Path.of("target", "rights.md");

  private static final String ABOVE =
      """
      # Who may do what

      Every call of the API and every page, and who may ask for it: the table of the test that sends each of them as each of these people, over HTTP. What is refused is answered 401 to whoever has not signed in (a page shows where to), 403 to all others, changes nothing and stands in the access log. `/api/openapi.json` describes the calls, with the right that each takes as `x-kaitei-right`.

      A member may do what is marked so for what their own department answers for, and not for another's; the department of a member is the third column, another one the fourth. Where a call stands twice it is a department's own note first, an expert's comment second; a sheet that was published first, one that was not second. The public sees nothing when `kaitei.public` is `false`. Only Kaitei itself seals a publication.

      """;

  @Test
  void the_document_is_the_table() throws IOException {
    String made = ABOVE + head() + rows();
    Files.createDirectories(MADE.getParent());
    Files.writeString(MADE, made);
    assertThat(Files.readString(DOCUMENT))
        .as("when the table was changed on purpose: cp standalone/target/rights.md docs/rights.md")
        .isEqualTo(made);
  }

  private static String head() {
    String callers =
        Arrays.stream(Caller.values()).map(Caller::toString).collect(Collectors.joining(" | "));
    return "| call | " + callers + " |\n|---" + "|:-:".repeat(Caller.values().length) + "|\n";
  }

  private static String rows() {
    return RightsTable.read().lines().stream()
        .map(RightsDocumentTest::row)
        .collect(Collectors.joining());
  }

  private static String row(Line line) {
    return Arrays.stream(Caller.values())
        .map(caller -> line.allows(caller) ? "●" : " ")
        .collect(Collectors.joining(" | ", "| `" + line.call() + "` | ", " |\n"));
  }
}
