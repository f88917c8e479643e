package org.kaitei.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoAfterAKillTest {
  private static final int EACH = 20;

  /** One may be seen while it is under way and when it is done. */
  private static final int WRITES_OF_SOME_COMMITS = 6;

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
      Path store = Path.of(folder[0], EmbeddedMongo.FILE);
      FileTime written = Files.getLastModifiedTime(store);
      int writes = 0;
      for (int first = 0; ; first += EACH) {
        views.insertMany(twenty(first));
        FileTime now = Files.getLastModifiedTime(store);
        writes += now.equals(written) ? 0 : 1;
        written = now;
        if (writes > WRITES_OF_SOME_COMMITS) {
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
