package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.access.Role;
import org.kaitei.access.account.Made;
import org.kaitei.access.account.NewAccount;
import org.kaitei.standalone.accounts.FolderAccounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;

/** A person can be erased, because nothing that is kept for good ever knew who they were. */
class PersonalDataIT {

  private static final String NAME = "個人情報太郎";
  private static final String ADDRESS = "taro@personal.example";
  private static final String SIGN_IN_NAME = "taro.kojin";

  @TempDir Path data;

  @Test
  void what_somebody_records_carries_their_subject_and_outlives_their_name() throws Exception {
    KaiteiProcess kaitei = KaiteiProcess.start(data);
    try {
      Made taro = folder().work(books -> books.accounts().make(taro(), "test"));
      String subject = taro.account().subject();
      var http = new Http(kaitei, KaiteiProcess.tokenOf(SIGN_IN_NAME, data));
      recordSomething(http);
      assertThat(http.get("/api/indicators/pd/history").toString()).contains(subject);
      requireOnlySubject(subject);

      var planner = new Http(kaitei);
      assertThat(person(planner, subject).path("name").asString()).isEqualTo(NAME);
      folder().work(books -> books.accounts().erase(subject, "test"));

      assertThat(person(planner, subject).path("erased").asBoolean()).isTrue();
      assertThat(person(planner, subject).toString()).doesNotContain(NAME, ADDRESS);
      assertThat(planner.get("/api/indicators/pd/history").toString()).contains(subject);
      assertThat(KaiteiProcess.verify(data).said()).contains("No difference.");
    } finally {
      kaitei.stop();
    }
  }

  private static NewAccount taro() {
    return new NewAccount(SIGN_IN_NAME, null, Set.of(Role.PLANNER), "health", NAME, ADDRESS);
  }

  private static void recordSomething(Http http) {
    http.post("/api/plans", Map.of("id", "pd", "title", "計画", "municipality", "市"));
    http.put("/api/indicators/pd", Map.of("name", "利用者数", "unit", "人"));
    http.put("/api/indicators/pd/measurements/FY2021", Map.of("value", "1"));
    http.put("/api/indicators/pd/measurements/FY2021", Map.of("value", "2", "reason", "数え直し"));
    http.post("/api/plans/pd/notes", Map.of("kind", "PROGRESS", "text", "順調"));
  }

  private static JsonNode person(Http http, String subject) {
    return http.get("/api/people?subject=" + subject).at("/people/0");
  }

  private void requireOnlySubject(String subject) throws IOException {
    Addresses parts = RunningNote.read(data).parts();
    for (String kept : List.of(ledger(parts), topic(parts), views(parts))) {
      assertThat(kept).contains(subject).doesNotContain(NAME, ADDRESS, SIGN_IN_NAME);
    }
  }

  /** Every row of every table but those of the schema that persons are erased from. */
  private String ledger(Addresses parts) throws IOException {
    String password = Kaitei.servicePassword(data).value();
    var connection =
        new SingleConnectionDataSource(parts.postgres(), Kaitei.SERVICE, password, true);
    try {
      var client = JdbcClient.create(connection);
      var all = new StringBuilder();
      for (String table : List.of("event", "sequenced", "answered", "outbox", "snapshot")) {
        client
            .sql("select t::text from " + table + " t")
            .query(String.class)
            .list()
            .forEach(all::append);
      }
      return all.toString();
    } finally {
      connection.destroy();
    }
  }

  /** Keys, headers and values, as the broker hands them out. */
  private static String topic(Addresses parts) {
    var partition = new TopicPartition("kaitei.events", 0);
    var bytes = new ByteArrayDeserializer();
    var all = new StringBuilder();
    try (var consumer =
        new KafkaConsumer<>(Map.of("bootstrap.servers", parts.kafka()), bytes, bytes)) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      while (consumer.position(partition) < end) {
        consumer.poll(Duration.ofMillis(500)).forEach(record -> all.append(text(record)));
      }
    }
    return all.toString();
  }

  private static String text(ConsumerRecord<byte[], byte[]> record) {
    var all = new StringBuilder(new String(record.key(), StandardCharsets.UTF_8));
    record
        .headers()
        .forEach(header -> all.append(new String(header.value(), StandardCharsets.UTF_8)));
    return all.append(new String(record.value(), StandardCharsets.UTF_8)).toString();
  }

  private static String views(Addresses parts) {
    var address = new ConnectionString(parts.mongo());
    var all = new StringBuilder();
    try (var client = MongoClients.create(address)) {
      var database = client.getDatabase(address.getDatabase());
      database
          .listCollectionNames()
          .forEach(
              name ->
                  database.getCollection(name).find().forEach(view -> all.append(view.toJson())));
    }
    return all.toString();
  }

  private FolderAccounts folder() {
    return new FolderAccounts(data);
  }
}
