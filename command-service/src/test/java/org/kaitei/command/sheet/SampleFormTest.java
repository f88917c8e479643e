package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.plan.PlanId;
import org.kaitei.sheet.SheetId;

/** Forms that LibreOffice has saved. */
class SampleFormTest {

  private static final SheetId KUMAMOTO = new SheetId(new PlanId("kumamoto-sdgs"), 2021);

  @Test
  void a_form_that_was_only_saved_says_nothing() throws IOException {
    SheetFile file = read("kumamoto-saved-by-libreoffice.xlsx");
    assertThat(file.lines()).isEmpty();
    assertThat(file.untouched()).isEqualTo(30);
    assertThat(file.warnings()).isEmpty();
  }

  @Test
  void a_form_that_was_worked_in_says_what_was_changed() throws IOException {
    SheetFile file = read("kumamoto-edited-in-libreoffice.xlsx");
    assertThat(file.warnings()).extracting(Fault::code).containsExactly("hidden-rows");
    assertThat(file.lines())
        .extracting(
            line -> line.key().no() + " " + line.printed().actuals().getLast().figure().value())
        .containsExactly("2 1110", "3 209", "10 628");
    assertThat(file.lines()).allMatch(line -> Reasons.one(null).of(line) != null);
  }

  private static SheetFile read(String sample) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("../samples", sample));
    return SheetWorkbook.read(bytes, KUMAMOTO, PrintedDefaults.NONE);
  }
}
