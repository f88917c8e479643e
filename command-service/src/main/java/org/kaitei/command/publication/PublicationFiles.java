package org.kaitei.command.publication;

import java.util.Optional;
import org.kaitei.sheet.SealedFile;
import org.kaitei.sheet.SheetId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The bytes of what was published, beside the events that say their hashes. They are added, and
 * never changed or taken away.
 */
@Component
class PublicationFiles {

  private final JdbcClient store;

  PublicationFiles(JdbcClient store) {
    this.store = store;
  }

  /** Another instance may keep the same in this moment; only one of the two events is recorded. */
  void keep(SheetId sheet, int number, RenderedFile file) {
    SealedFile sealed = file.sealed();
    store
        .sql(
            """
            insert into publication_file (stream, number, media_type, sha256, content)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(sheet.stream().value(), number, sealed.mediaType(), sealed.sha256(), file.content())
        .update();
  }

  /** None before the publication is sealed. */
  Optional<RenderedFile> find(SheetId sheet, int number, String mediaType) {
    return store
        .sql(
            """
            select content from publication_file
            where stream = ? and number = ? and media_type = ?
            """)
        .params(sheet.stream().value(), number, mediaType)
        .query((row, i) -> new RenderedFile(mediaType, row.getBytes(1)))
        .optional();
  }

  /** Whether the sheet was published under this number. */
  boolean isDue(SheetId sheet, int number) {
    return store
        .sql(
            """
            select count(*) >= ? from event where stream = ? and name = 'sheet.published'
            """)
        .params(number, sheet.stream().value())
        .query(Boolean.class)
        .single();
  }
}
