package org.kaitei.query.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.web.FilesAnswered;
import org.kaitei.web.Turns;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What fits of the ledger as a file, which is written while it is read. */
@RestController
public class LedgerExportApi {

  private static final int AT_ONCE = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Asking asking;
  private final LedgerExport export;
  private final Turns turns = new Turns(AT_ONCE, PATIENCE, "files-waiting");

  public LedgerExportApi(Asking asking, LedgerExport export) {
    this.asking = asking;
    this.export = export;
  }

  @FilesAnswered({"text/csv", "application/x-ndjson"})
  @Requires(Right.READ)
  @GetMapping("/api/ledger/export")
  void export(
      LedgerFilter filter,
      @RequestParam(defaultValue = "csv") String format,
      Moment moment,
      Locale locale,
      HttpServletResponse response) {
    LedgerFormat wanted = LedgerFormat.of(format);
    turns.take(
        () -> {
          var selection = asking.read(moment, then -> export.select(filter, then));
          response.setContentType(wanted.mediaType().toString());
          response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, private");
          response.setHeader(
              HttpHeaders.CONTENT_DISPOSITION,
              "attachment; filename=\"ledger-%d.%s\""
                  .formatted(selection.last(), wanted.extension()));
          write(selection, wanted, locale, response);
          return null;
        });
  }

  private void write(
      LedgerExport.Selection selection,
      LedgerFormat format,
      Locale locale,
      HttpServletResponse response) {
    try {
      export.write(selection, format, locale, response.getOutputStream());
    } catch (IOException e) {
      throw new BrokenOff(e);
    } catch (RuntimeException e) {
      if (response.isCommitted()) {
        throw new BrokenOff(e);
      }
      response.reset();
      throw e;
    }
  }

  /** A file of which a part is on its way already. */
  private static final class BrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenOff(Exception cause) {
      super("an export broke off", cause);
    }
  }

  /**
   * Lets the server cut the connection: a problem document behind half a file, or an orderly end,
   * would let it pass for a whole one.
   */
  @ExceptionHandler
  void cutOff(BrokenOff failure) throws BrokenOff {
    throw failure;
  }
}
