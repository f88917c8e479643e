package org.kaitei.query.views;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * A mark that collections which were begun together share. When one of them was lost, the others
 * are worth nothing and all begin anew: views without their place would be folded from its middle.
 */
record Generation(List<MongoCollection<Document>> collections) {

  static final IndexOptions UNIQUE = new IndexOptions().unique(true);
  private static final Document MARK = new Document("_id", "generation");

  void establish() {
    Set<String> marks = collections.stream().map(Generation::markOf).collect(Collectors.toSet());
    if (marks.size() != 1 || marks.contains("")) {
      String fresh = UUID.randomUUID().toString();
      collections.forEach(Generation::clear);
      collections.forEach(c -> c.insertOne(new Document(MARK).append("begun", fresh)));
    }
  }

  private static void clear(MongoCollection<Document> collection) {
    // the embedded server makes an error of dropping what is not there
    if (collection.find().first() != null) {
      collection.drop();
    }
  }

  private static String markOf(MongoCollection<Document> collection) {
    Document mark = collection.find(MARK).first();
    return mark == null ? "" : mark.getString("begun");
  }
}
