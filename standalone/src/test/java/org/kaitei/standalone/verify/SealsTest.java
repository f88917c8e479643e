package org.kaitei.standalone.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.command.store.LedgerSchema;
import org.kaitei.embedded.EmbeddedPostgres;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanId;
import org.kaitei.sheet.SealedFile;
import org.kaitei.sheet.SheetEvent.PublicationSealed;
import org.kaitei.sheet.SheetEvent.SheetOpened;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SealsTest {

  private static final PlanId PLAN = new PlanId("sdgs");
  private static final SubmittedBy BY = new SubmittedBy("kaitei", null, Instant.EPOCH);
  private static final SealedFile JSON =
      new SealedFile(
          "application/json",
          "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
          2);
  private static final SealedFile CSV =
      new SealedFile(
          "text/csv", "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb", 1);

  @TempDir static Path folder;
  private static EmbeddedPostgres server;
  private static JdbcClient ledger;

  private Seals seals;

  @BeforeAll
  static void start() throws Exception {
    server = EmbeddedPostgres.start(folder);
    LedgerSchema.migration(
            server.jdbcUrl(), server.owner(), server.ownerPassword(), "kaitei_service", "secret")
        .migrate();
    var source = new PGSimpleDataSource();
    source.setUrl(server.jdbcUrl());
    source.setUser(server.owner());
    source.setPassword(server.ownerPassword());
    ledger = JdbcClient.create(source);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @BeforeEach
  void a_sealed_publication() {
    ledger.sql("truncate event, publication_file").update();
    keep(1, "application/json", "{}");
    keep(1, "text/csv", "a");
    record(sealed(JSON, CSV));
    seals = new Seals(ledger);
  }

  @Test
  void bytes_that_are_as_they_were_sealed_are_counted() {
    assertThatCode(() -> read(sealed(JSON, CSV))).doesNotThrowAnyException();
    assertThat(seals.publications()).isEqualTo(1);
  }

  @Test
  void what_seals_nothing_is_not_counted() {
    read(new SheetOpened(PLAN, 2021, BY));
    assertThat(seals.publications()).isZero();
  }

  @Test
  void changed_bytes_are_named_also_when_the_hash_beside_them_was_changed_too() {
    ledger
        .sql(
            """
            update publication_file set content = 'b', sha256 = encode(sha256('b'), 'hex')
            where media_type = 'text/csv'
            """)
        .update();
    assertThatThrownBy(() -> read(sealed(JSON, CSV)))
        .isInstanceOf(Difference.class)
        .hasMessageStartingWith("Position 7: publication 1 of sheet/sdgs/2021 was sealed with");
  }

  @Test
  void a_file_that_was_taken_away_is_named() {
    ledger.sql("delete from publication_file where media_type = 'text/csv'").update();
    assertThatThrownBy(() -> read(sealed(JSON, CSV))).isInstanceOf(Difference.class);
  }

  @Test
  void a_file_more_than_was_sealed_is_named() {
    assertThatThrownBy(() -> read(sealed(JSON))).isInstanceOf(Difference.class);
  }

  @Test
  void files_that_no_event_speaks_of_are_named() {
    keep(2, "text/csv", "a");
    assertThatThrownBy(() -> seals.end(9))
        .hasMessage("Position 9: files are kept that nobody sealed: sheet/sdgs/2021 2");
  }

  private void read(LedgerEvent event) {
    seals.after(new RecordedEvent("e-7", event.stream(), 3, 7, Instant.EPOCH, 7, event));
    seals.end(7);
  }

  private static PublicationSealed sealed(SealedFile... files) {
    return new PublicationSealed(PLAN, 2021, 1, 5, List.of(files), BY);
  }

  private static void keep(int number, String mediaType, String content) {
    ledger
        .sql(
            """
            insert into publication_file
            select 'sheet/sdgs/2021', ?, ?, encode(sha256(content), 'hex'), content
            from (select convert_to(?, 'UTF8') as content) as file
            """)
        .params(number, mediaType, content)
        .update();
  }

  private static void record(LedgerEvent event) {
    ledger
        .sql(
            """
            insert into event (event_identifier, stream, revision, kind, name, name_revision, payload, meta_data, time_stamp)
            values ('e-7', ?, 2, 'sheet', 'sheet.publication-sealed', '1', ?, '{}', '2026-01-01T00:00:00Z')
            """)
        .params(event.stream().value(), EventJson.write(event))
        .update();
  }
}
