package org.kaitei.command.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.kaitei.sheet.SheetId;
import org.springframework.http.ResponseEntity;

/** Publishes a sheet as soon as it was imported, as is done with those of former years. */
public interface AfterImport {

  /**
   * @param reason null when none was given
   * @param dryRun whether the import only says what would change; then nothing is published either
   * @param imported imports the sheet and answers
   * @return the import's answer, with the publication
   * @throws org.kaitei.ledger.Refusal before anything is imported, when it could not be published
   */
  ResponseEntity<?> publish(
      SheetId sheet,
      String reason,
      boolean dryRun,
      HttpServletRequest request,
      Supplier<ResponseEntity<?>> imported);
}
