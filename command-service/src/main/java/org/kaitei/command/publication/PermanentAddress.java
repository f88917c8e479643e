package org.kaitei.command.publication;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.plan.PlanId;
import org.kaitei.sheet.SheetId;
import org.kaitei.web.FilesAnswered;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers what was published, with the same bytes for ever, whatever became of the views. */
@RestController
class PermanentAddress {

  private static final Duration A_YEAR = Duration.ofDays(365);

  private final PublicationFiles files;
  private final CacheControl caching;

  /**
   * @param open whether everybody may read it; otherwise no cache that several people share may
   *     keep it
   */
  PermanentAddress(PublicationFiles files, @Value("${kaitei.public:true}") boolean open) {
    this.files = files;
    CacheControl forEver = CacheControl.maxAge(A_YEAR).immutable();
    this.caching = open ? forEver.cachePublic() : forEver.cachePrivate();
  }

  @FilesAnswered("application/json")
  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/plans/{plan}/sheets/{year}/publications/{number:[1-9]\\d{0,8}}.json")
  ResponseEntity<byte[]> json(
      @PathVariable PlanId plan, @PathVariable int year, @PathVariable int number) {
    return answer(new SheetId(plan, year), number, "json", MediaType.APPLICATION_JSON);
  }

  @FilesAnswered("text/csv")
  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/plans/{plan}/sheets/{year}/publications/{number:[1-9]\\d{0,8}}.csv")
  ResponseEntity<byte[]> csv(
      @PathVariable PlanId plan, @PathVariable int year, @PathVariable int number) {
    return answer(new SheetId(plan, year), number, "csv", new MediaType("text", "csv"));
  }

  private ResponseEntity<byte[]> answer(
      SheetId sheet, int number, String extension, MediaType type) {
    RenderedFile file =
        files.find(sheet, number, type.toString()).orElseThrow(() -> missing(sheet, number));
    var name =
        ContentDisposition.attachment()
            .filename("%s-%d-%d.%s".formatted(sheet.plan(), sheet.year(), number, extension))
            .build();
    return ResponseEntity.ok()
        .eTag('"' + file.sealed().sha256() + '"')
        .cacheControl(caching)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .contentType(new MediaType(type, StandardCharsets.UTF_8))
        .body(file.content());
  }

  private Refusal missing(SheetId sheet, int number) {
    return files.isDue(sheet, number)
        ? new Refusal(Kind.NOT_YET, "publication-not-sealed", Map.of("number", number), List.of())
        : Refusal.notFound("publication", number);
  }
}
