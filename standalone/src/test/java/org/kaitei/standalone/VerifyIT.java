package org.kaitei.standalone;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody changes what nobody may change, and {@code ./kaitei verify} names the place. */
class VerifyIT {
  private static final String INDICATOR = "indicator/kumamoto-sdgs-1";

  @TempDir static Path data;

  private static KaiteiProcess kaitei;
  private static Addresses parts;

  @BeforeAll
  static void startWithTheSample() throws Exception {
    kaitei = KaiteiProcess.start(data, "--demo");
    assertThat(kaitei.printed()).contains("The sample sheet of 熊本市");
    assertThat(new Client(kaitei).rows("kumamoto-sdgs"))
        .as("the rows when it is ready")
        .contains(30);
    assertThat(new Http(kaitei).get("/api/plans/fukuoka").path("editions"))
        .as("what was sent last, when it is ready")
        .hasSize(2);
    parts = RunningNote.read(data).parts();
  }

  @AfterAll
  static void stop() throws Exception {
    kaitei.stop();
  }

  @Test
  void a_ledger_that_nobody_touched_has_no_difference() throws Exception {
    var verified = KaiteiProcess.verify(data);
    assertThat(verified.said()).contains("No difference. ");
    assertThat(verified.exitCode()).isZero();
  }

  @Test
  void a_changed_byte_in_the_event_table_is_named_by_its_position() throws Exception {
    change("update event set payload = replace(payload, '熊本市', '熊木市') where global_index = 1");
    requireNamed("Position 1: the event is not what its hash was made of");
    change("update event set payload = replace(payload, '熊木市', '熊本市') where global_index = 1");
  }

  @Test
  void an_event_that_was_taken_away_is_named() throws Exception {
    change("create table kept as select * from sequenced where position = 20");
    change("delete from sequenced where position = 20");
    requireNamed("Position 20: the ledger goes on at 21");
    change("insert into sequenced select * from kept");
  }

  @Test
  void a_changed_view_is_named() throws Exception {
    try (MongoClient client = MongoClients.create(parts.mongo())) {
      MongoCollection<Document> views = views(client);
      Document before = views.find(eq("_id", INDICATOR)).first();
      String other = before.getString("state").replaceFirst("\"revision\":\\d+", "\"revision\":99");
      views.updateOne(eq("_id", INDICATOR), Updates.set("state", other));
      requireNamed("the view " + INDICATOR + "@1 is not what the ledger makes of it");
      views.replaceOne(eq("_id", INDICATOR), before);
    }
  }

  @Test
  void a_view_that_the_ledger_does_not_know_is_named() throws Exception {
    try (MongoClient client = MongoClients.create(parts.mongo())) {
      views(client).insertOne(new Document("_id", "indicator/ghost").append("version", 7L));
      requireNamed("Position 7: the ledger knows no view indicator/ghost");
      views(client).deleteOne(eq("_id", "indicator/ghost"));
    }
  }

  private static void requireNamed(String place) throws Exception {
    var verified = KaiteiProcess.verify(data);
    assertThat(verified.said()).contains(place);
    assertThat(verified.exitCode()).isEqualTo(1);
  }

  private static MongoCollection<Document> views(MongoClient client) {
    String database = new ConnectionString(parts.mongo()).getDatabase();
    return client.getDatabase(database).getCollection("views");
  }

  /** By hand, as the one role that can: the owner. */
  private static void change(String sql) throws Exception {
    String password = Files.readString(data.resolve("postgres/owner-password")).strip();
    try (Connection owner = DriverManager.getConnection(parts.postgres(), "postgres", password);
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
