package org.kaitei.standalone.verify;

import java.util.List;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.sheet.SealedFile;
import org.kaitei.sheet.SheetEvent.PublicationSealed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds the bytes of every sealed publication against what its event says of them. */
final class Seals {

  /** Hashed here and not by what is written beside the bytes, which may be changed with them. */
  private static final String KEPT =
      """
      select media_type, encode(sha256(content), 'hex'), octet_length(content)
      from publication_file where stream = ? and number = ? order by media_type
      """;

  private static final String UNSEALED =
      """
      select stream || ' ' || number from publication_file f where not exists (
        select from event e where e.stream = f.stream and e.name = 'sheet.publication-sealed'
          and (e.payload::jsonb ->> 'number')::int = f.number)
      order by 1 limit 1
      """;

  private final JdbcClient ledger;
  private long publications;

  Seals(JdbcClient ledger) {
    this.ledger = ledger;
  }

  /**
   * @throws Difference when a file is missing, or is not the one that was sealed
   */
  void after(RecordedEvent recorded) {
    LedgerEvent event = recorded.event();
    if (event instanceof PublicationSealed sealed) {
      publications++;
      List<SealedFile> kept = kept(sealed);
      if (!kept.containsAll(sealed.files()) || kept.size() != sealed.files().size()) {
        throw new Difference(
            recorded.position(),
            "publication %d of %s was sealed with %s, and kept is %s"
                .formatted(sealed.number(), sealed.stream(), sealed.files(), kept));
      }
    }
  }

  private List<SealedFile> kept(PublicationSealed sealed) {
    return ledger
        .sql(KEPT)
        .params(sealed.stream().value(), sealed.number())
        .query((row, i) -> new SealedFile(row.getString(1), row.getString(2), row.getLong(3)))
        .list();
  }

  /**
   * @param position of the ledger's last event
   * @throws Difference when files are kept that no event speaks of
   */
  void end(long position) {
    ledger
        .sql(UNSEALED)
        .query(String.class)
        .optional()
        .ifPresent(
            file -> {
              throw new Difference(position, "files are kept that nobody sealed: " + file);
            });
  }

  long publications() {
    return publications;
  }
}
