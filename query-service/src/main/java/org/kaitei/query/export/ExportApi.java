package org.kaitei.query.export;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.access.rate.Costly;
import org.kaitei.form.FormNames;
import org.kaitei.query.export.Exports.Source;
import org.kaitei.query.publication.Readable;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.query.question.Today;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.SheetOf;
import org.kaitei.sheet.SheetId;
import org.kaitei.web.FilesAnswered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Sheets as files over HTTP. The public gets each as it was last published. */
@RestController
public class ExportApi {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String SDMX = "application/vnd.sdmx.data+csv";

  private final Asking asking;
  private final Readable readable;
  private final Exports exports;
  private final RenderingTurns turns;
  private final Today today;

  public ExportApi(
      Asking asking, Readable readable, Exports exports, RenderingTurns turns, Today today) {
    this.asking = asking;
    this.readable = readable;
    this.today = today;
    this.exports = exports;
    this.turns = turns;
  }

  @Costly
  @FilesAnswered({
    WORKBOOK,
    "application/pdf",
    "text/csv",
    "application/json",
    "application/zip",
    SDMX
  })
  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/plans/{plan}/sheets/{year}/export")
  ResponseEntity<byte[]> export(
      @PathVariable String plan,
      @PathVariable String year,
      @RequestParam(defaultValue = "xlsx") String format,
      Moment moment,
      HttpServletRequest request) {
    ExportFormat wanted = ExportFormat.of(format);
    Question<SheetDocument> question = readable.sheet(SheetAddress.of(plan, year), null, moment);
    return turns.take(
        asking.isReader(),
        () -> {
          Source source = source(question, moment);
          String name = disposition(source, FormNames.TABLES, wanted.extension());
          return answer(request, source, wanted, name, () -> exports.rendered(source, wanted));
        });
  }

  @Costly
  @FilesAnswered(WORKBOOK)
  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}/sheets/{year}/template")
  ResponseEntity<byte[]> template(
      @PathVariable String plan,
      @PathVariable String year,
      @RequestParam String department,
      Moment moment,
      HttpServletRequest request) {
    var question = new SheetOf(SheetAddress.of(plan, year), moment);
    return turns.take(
        asking.isReader(),
        () -> {
          Source source = source(question, moment);
          String name = disposition(source, "記入用_" + department, ExportFormat.XLSX.extension());
          return answer(
              request,
              source,
              ExportFormat.XLSX,
              name,
              () -> exports.template(source, before(source), department));
        });
  }

  private Source source(Question<SheetDocument> question, Moment moment) {
    SheetDocument sheet = asking.ask(question);
    return Source.of(sheet, today.of(moment), asking);
  }

  /** Nothing is rendered for who has the file already. */
  private ResponseEntity<byte[]> answer(
      HttpServletRequest request,
      Source source,
      ExportFormat format,
      String disposition,
      Supplier<byte[]> rendered) {
    if (asking.isKnown(source.etag(), request)) {
      return asking.headers(source.etag()).build();
    }
    return asking
        .headers(source.etag())
        .contentType(format.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .body(rendered.get());
  }

  /** The sheet of the last year before; null when there is none. */
  private SheetDocument before(Source source) {
    SheetDocument sheet = source.sheet();
    return source.plan().sheets().stream()
        .filter(year -> year < sheet.reportingYear())
        .max(Integer::compare)
        .map(year -> new SheetOf(new SheetId(sheet.plan(), year), new Moment(sheet.shownAsOf())))
        .map(question -> asking.ask(question))
        .orElse(null);
  }

  /** With a name in Japanese (RFC 8187), and a plain one for programs that do not know that. */
  private static String disposition(Source source, String what, String extension) {
    SheetDocument sheet = source.sheet();
    String plain = "%s-%d.%s".formatted(sheet.plan(), sheet.reportingYear(), extension);
    String japanese =
        "%s_%d年度_%s.%s"
            .formatted(source.plan().title(), sheet.reportingYear(), what, extension)
            .replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(plain, UriUtils.encode(japanese, StandardCharsets.UTF_8));
  }
}
