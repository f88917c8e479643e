package org.kaitei.query.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.DepartmentId;
import org.kaitei.sheet.SealedFile;
import org.kaitei.sheet.SheetId;

/**
 * A publication of a sheet, and where its files are for ever.
 *
 * @param number counts those of the sheet, from 1
 * @param position the last event of the ledger that it shows
 * @param publishedAt when that it was published was recorded
 * @param by the subject that published it
 * @param department that the subject belonged to; null for none
 * @param reason null when none was given
 * @param unconfirmed the departments whose parts were not confirmed then
 * @param json null until the files are kept; likewise {@code csv}
 */
public record ShownPublication(
    int number,
    long position,
    Instant publishedAt,
    String by,
    @Nullable String department,
    @Nullable String reason,
    List<DepartmentId> unconfirmed,
    @Nullable File json,
    @Nullable File csv) {

  /**
   * @param address that always answers with these bytes
   */
  public record File(String address, String sha256, long bytes) {}

  public static ShownPublication of(SheetId sheet, Publication publication) {
    return new ShownPublication(
        publication.number(),
        publication.position(),
        publication.published().recordedAt(),
        publication.by(),
        publication.department(),
        publication.reason(),
        publication.unconfirmed(),
        file(sheet, publication, "application/json", "json"),
        file(sheet, publication, "text/csv", "csv"));
  }

  private static File file(
      SheetId sheet, Publication publication, String mediaType, String ending) {
    return publication.files().stream()
        .filter(kept -> kept.mediaType().equals(mediaType))
        .findFirst()
        .map(kept -> file(sheet, publication.number(), ending, kept))
        .orElse(null);
  }

  private static File file(SheetId sheet, int number, String ending, SealedFile kept) {
    String address =
        "/api/plans/%s/sheets/%d/publications/%d.%s"
            .formatted(sheet.plan(), sheet.year(), number, ending);
    return new File(address, kept.sha256(), kept.bytes());
  }
}
