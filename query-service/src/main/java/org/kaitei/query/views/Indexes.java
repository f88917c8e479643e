package org.kaitei.query.views;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.kaitei.query.views.Indexed.AnyOf;
import org.kaitei.query.views.Indexed.Lookup;

/**
 * What views are found by, beside their ids, in a database that can do that: a field of words each,
 * with an index that tells the newest first. The embedded one can not, and has none of it.
 */
final class Indexes {

  private static final String FIELD = "find";
  private static final String NUMBER = FIELD + ".number";

  private Indexes() {}

  /**
   * @param fields that views are found by
   */
  static void prepare(MongoCollection<Document> heads, List<String> fields) {
    IndexOptions sparse = new IndexOptions().sparse(true);
    for (String field : fields) {
      heads.createIndex(new Document(FIELD + "." + field, 1).append(NUMBER, -1), sparse);
    }
    heads.createIndex(new Document(FIELD + ".kind", 1).append(NUMBER, -1), sparse);
  }

  /** The stored view with what it is found by, if it is found by anything. */
  static Document with(Document head, Version<?> version) {
    if (version.state() instanceof Indexed indexed && indexed.isFull()) {
      Document found =
          new Document("kind", version.key().kind().name()).append("number", indexed.number());
      indexed.index().forEach((field, words) -> found.append(field, List.copyOf(words)));
      head.append(FIELD, found);
    }
    return head;
  }

  /** The numbers of those that hold it, falling. Whoever asks must close them. */
  static Stream<Long> numbers(MongoCollection<Document> heads, Lookup lookup) {
    List<Bson> filters = new ArrayList<>();
    filters.add(in(FIELD + ".kind", lookup.kind()));
    filters.add(lte(NUMBER, lookup.newest()));
    lookup.all().forEach(words -> filters.add(filter(words)));
    MongoCursor<Document> found =
        heads
            .find(and(filters))
            .projection(new Document(NUMBER, 1))
            .sort(new Document(NUMBER, -1))
            .cursor();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(found, Spliterator.ORDERED), false)
        .onClose(found::close)
        .map(document -> document.get(FIELD, Document.class).getLong("number"));
  }

  /** Each word in a field of those from a number on, and the first number that holds it. */
  static Map<String, Long> words(
      MongoCollection<Document> heads, String kind, String field, long from) {
    Map<String, Long> first = new HashMap<>();
    heads
        .find(and(in(FIELD + ".kind", kind), gte(NUMBER, from)))
        .projection(new Document(FIELD + "." + field, 1).append(NUMBER, 1))
        .map(document -> document.get(FIELD, Document.class))
        .forEach(
            found ->
                found
                    .getList(field, String.class)
                    .forEach(word -> first.merge(word, found.getLong("number"), Math::min)));
    return first;
  }

  private static Bson filter(AnyOf any) {
    List<Bson> fields = new ArrayList<>();
    any.words().forEach((field, words) -> fields.add(in(FIELD + "." + field, words)));
    return fields.size() == 1 ? fields.getFirst() : or(fields);
  }
}
