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
 * So they do when what they hold is of another shape.
 */
record Generation(List<MongoCollection<Document>> collections, Shape shape) {

  static final IndexOptions UNIQUE = new IndexOptions().unique(true);
  static final String ID = "generation";
  private static final Document MARK = new Document("_id", ID);

  void establish() {
    Set<String> marks = collections.stream().map(this::markOf).collect(Collectors.toSet());
    if (marks.size() != 1 || marks.contains("")) {
      String fresh = UUID.randomUUID().toString();
      collections.forEach(Generation::clear);
      collections.forEach(c -> c.insertOne(mark(fresh)));
    }
  }

  private static void clear(MongoCollection<Document> collection) {
    // the embedded server makes an error of dropping what is not there
    if (collection.find().first() != null) {
      collection.drop();
    }
  }

  private Document mark(String begun) {
    return new Document(MARK).append("begun", begun).append("shape", shape.mark());
  }

  /** Which beginning the views go back to; null when they have none. */
  static String begun(MongoCollection<Document> collection) {
    return begun(collection.find(MARK).first());
  }

  static String begun(Document mark) {
    return mark == null ? null : mark.getString("begun");
  }

  private String markOf(MongoCollection<Document> collection) {
    Document mark = collection.find(MARK).first();
    return mark == null || !shape.mark().equals(mark.getString("shape"))
        ? ""
        : mark.getString("begun");
  }
}
