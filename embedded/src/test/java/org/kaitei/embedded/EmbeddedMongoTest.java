package org.kaitei.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private static MongoCollection<Document> views(MongoClient client) {
    return client.getDatabase("kaitei").getCollection("views");
  }
}
