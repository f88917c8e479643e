package org.kaitei.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedMongoTest {
  @TempDir Path folder;

  @Test
  void documents_are_there_after_a_restart() throws Exception {
    try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
        MongoClient client = MongoClients.create(mongo.connectionString("kaitei"))) {
      views(client).insertOne(new Document("_id", "indicator/x").append("n", 1));
    }
    try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
        MongoClient client = MongoClients.create(mongo.connectionString("kaitei"))) {
      assertThat(views(client).find(eq("_id", "indicator/x")).first()).containsEntry("n", 1);
    }
  }

  @Test
  void a_new_folder_has_no_documents_and_may_have_a_japanese_name() throws Exception {
    try (EmbeddedMongo mongo = EmbeddedMongo.start(folder.resolve("台帳"));
        MongoClient client = MongoClients.create(mongo.connectionString("kaitei"))) {
      assertThat(views(client).countDocuments()).isZero();
    }
  }

  @Test
  void documents_are_found_by_whatever_their_keys_are() throws Exception {
    List<Object> keys = List.of("a", "b", "ab", "鉛", 1, 2.5, 10L, true, new ObjectId());
    try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
        MongoClient client = MongoClients.create(mongo.connectionString("kaitei"))) {
      views(client).createIndex(ascending("_id", "n"), new IndexOptions().unique(true));
      keys.forEach(key -> views(client).insertOne(new Document("_id", key).append("n", 1)));
    }
    try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
        MongoClient client = MongoClients.create(mongo.connectionString("kaitei"))) {
      for (Object key : keys) {
        assertThat(views(client).find(eq("_id", key)).first()).as("" + key).isNotNull();
        var twice = new Document("_id", key).append("n", 1);
        assertThatThrownBy(() -> views(client).insertOne(twice))
            .isInstanceOf(MongoWriteException.class);
      }
      assertThat(views(client).find(eq("_id", "c")).first()).isNull();
    }
  }

  @Test
  void documents_are_read_again_as_they_were_whatever_they_hold() throws Exception {
    Document written =
        new Document("_id", "indicator/鉛")
            .append("texts", List.of("", "𠮷野", List.of()))
            .append("numbers", List.of(1, 2L, 2.5, Decimal128.parse("1.50")))
            .append("inner", new Document("none", null).append("is", true))
            .append("moment", new Date(1_700_000_000_123L))
            .append("id", new ObjectId())
            .append("bytes", new Binary(new byte[300_000]));
    try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
        MongoClient client = MongoClients.create(mongo.connectionString("kaitei"))) {
      views(client).insertOne(written);
      views(client).insertOne(new Document("_id", "the next"));
    }
    try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
        MongoClient client = MongoClients.create(mongo.connectionString("kaitei"))) {
      assertThat(views(client).find()).containsExactly(written, new Document("_id", "the next"));
    }
  }

  @Test
  void documents_are_kept_without_the_names_of_classes() throws Exception {
    try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
        MongoClient client = MongoClients.create(mongo.connectionString("kaitei"))) {
      views(client).insertOne(new Document("_id", "indicator/x").append("is", "kept"));
    }
    byte[] file = Files.readAllBytes(folder.resolve(EmbeddedMongo.FILE));
    assertThat(new String(file, ISO_8859_1))
        .contains("kept")
        .doesNotContain("de.bwaldvogel.mongo.bson.Document");
  }

  @ParameterizedTest
  @ValueSource(strings = {"views.mv", "documents.mv"})
  void what_an_earlier_release_kept_otherwise_is_let_go_of(String file) throws Exception {
    Path former = Files.writeString(folder.resolve(file), "kept otherwise");
    EmbeddedMongo.start(folder).close();
    assertThat(former).doesNotExist();
  }

  private static MongoCollection<Document> views(MongoClient client) {
    return client.getDatabase("kaitei").getCollection("views");
  }
}
