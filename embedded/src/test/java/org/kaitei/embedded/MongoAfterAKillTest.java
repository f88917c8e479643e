package org.kaitei.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoAfterAKillTest {
  private static final int EACH = 20;

  @TempDir Path folder;

  @Test
  void a_request_is_kept_whole_or_not_at_all() throws Exception {
    KilledProcess.startAndKill(InsertsDocuments.class, folder);
    try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
        MongoClient client = MongoClients.create(mongo.connectionString("kaitei"))) {
      MongoCollection<Document> views = client.getDatabase("kaitei").getCollection("views");
      long kept = views.countDocuments();
      assertThat(kept).isPositive();
      assertThat(kept % EACH).isZero();
      for (int n = 0; n < kept; n++) {
        assertThat(views.find(new Document("_id", n)).first()).containsEntry("n", n);
      }
      assertThat(views.find(new Document("_id", (int) kept)).first()).isNull();
    }
  }

  static final class InsertsDocuments {
    private InsertsDocuments() {}

    @SuppressWarnings("resource") // killed before it could close anything
    public static void main(String[] folder) throws Exception {
      EmbeddedMongo mongo = EmbeddedMongo.start(Path.of(folder[0]));
      MongoClient client = MongoClients.create(mongo.connectionString("kaitei"));
      MongoCollection<Document> views = client.getDatabase("kaitei").getCollection("views");
      views.insertMany(twenty(0)); // on a busy machine it may take longer than many commits
      long upAt = System.nanoTime() + CommitsBetweenRequests.INTERVAL.multipliedBy(10).toNanos();
      for (int first = EACH; ; first += EACH) {
        views.insertMany(twenty(first));
        if (System.nanoTime() > upAt) {
          System.out.println("up");
        }
      }
    }

    private static List<Document> twenty(int first) {
      return IntStream.range(first, first + EACH)
          .mapToObj(n -> new Document("_id", n).append("n", n))
          .toList();
    }
  }
}
