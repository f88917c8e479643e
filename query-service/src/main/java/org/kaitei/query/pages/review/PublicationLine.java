package org.kaitei.query.pages.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.publication.ShownPublication;

/**
 * A publication of a sheet with what answers for it for ever.
 *
 * @param files none until they are kept
 */
public record PublicationLine(
    int number, long position, String when, String who, String reason, List<Kept> files) {

  /** A file at its permanent address. */
  public record Kept(Link address, String sha256) {}

  public static PublicationLine of(ShownPublication publication, Visit visit) {
    return new PublicationLine(
        publication.number(),
        publication.position(),
        visit.words().moment(publication.publishedAt()),
        visit.who(publication.by()),
        publication.reason(),
        Stream.of(kept("JSON", publication.json()), kept("CSV", publication.csv()))
            .filter(Objects::nonNull)
            .toList());
  }

  private static Kept kept(String name, ShownPublication.File file) {
    return file == null ? null : new Kept(new Link(name, file.address()), file.sha256());
  }
}
