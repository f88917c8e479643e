package org.kaitei.query.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.DepartmentId;
import org.kaitei.query.views.Changed;
import org.kaitei.sheet.SealedFile;
import org.kaitei.sheet.SheetEvent.PublicationSealed;
import org.kaitei.sheet.SheetEvent.SheetPublished;

/**
 * A sheet as it was published.
 *
 * @param number counts those of the sheet, from 1
 * @param position the last event of the ledger that it shows
 * @param by the subject that published it
 * @param department of that subject; null for none
 * @param unconfirmed the departments whose parts were not confirmed
 * @param files that answer for it for ever; none until it is sealed
 */
public record Publication(
    int number,
    long position,
    Changed published,
    String by,
    @Nullable String department,
    @Nullable String reason,
    List<DepartmentId> unconfirmed,
    List<SealedFile> files,
    @Nullable Changed sealedAt) {

  public static Publication of(SheetPublished e, Changed now) {
    return new Publication(
        e.number(),
        e.position(),
        now,
        e.by().subject(),
        e.by().department(),
        e.reason(),
        e.unconfirmed() == null ? List.of() : e.unconfirmed(),
        List.of(),
        null);
  }

  public Publication keptAs(PublicationSealed e, Changed now) {
    return new Publication(
        number, position, published, by, department, reason, unconfirmed, e.files(), now);
  }

  public boolean isSealed() {
    return sealedAt != null;
  }
}
