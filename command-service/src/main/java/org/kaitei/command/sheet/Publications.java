package org.kaitei.command.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaitei.sheet.SealedFile;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.PublicationSealed;
import org.kaitei.sheet.SheetEvent.RowReported;
import org.kaitei.sheet.SheetEvent.SheetPublished;

/**
 * What was published of a sheet.
 *
 * @param all by their numbers, from 1
 * @param reportedSince whether a row was reported after the last of them
 */
public record Publications(List<Publication> all, boolean reportedSince) {

  static final Publications NONE = new Publications(List.of(), false);

  /**
   * @param position the last event of the ledger that it shows
   * @param files null before it is sealed
   */
  public record Publication(int number, long position, List<SealedFile> files) {}

  public Optional<Publication> last() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  public Optional<Publication> numbered(int number) {
    return all.stream().filter(publication -> publication.number == number).findFirst();
  }

  Publications after(SheetEvent event) {
    return switch (event) {
      case RowReported e -> new Publications(all, true);
      case SheetPublished e ->
          new Publications(
              Stream.concat(
                      all.stream(), Stream.of(new Publication(e.number(), e.position(), null)))
                  .toList(),
              false);
      case PublicationSealed e ->
          new Publications(
              all.stream().map(one -> one.number == e.number() ? sealed(one, e) : one).toList(),
              reportedSince);
      default -> this;
    };
  }

  private static Publication sealed(Publication publication, PublicationSealed e) {
    return new Publication(publication.number, publication.position, e.files());
  }
}
