package org.kaitei.query.views;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * The views in a MongoDB: the newest version of each in {@code views}, all former ones in {@code
 * versions}, and the place in {@code fold}. Writes wait for a majority of the replica set.
 */
public final class ViewStore {

  private static final String PLACE = "place";

  /** The versions of a large plan, all as documents at the same time, would fill the memory. */
  private static final int AT_ONCE = 100;

  private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);
  private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> heads;
  private final MongoCollection<Document> former;
  private final MongoCollection<Document> fold;
  private final Shape shape;
  private final List<String> indexes;

  /**
   * @param shape of the views that this release folds; those of another are not seen
   */
  public ViewStore(MongoDatabase database, Shape shape) {
    this(database, shape, List.of());
  }

  /**
   * @param indexes the fields that views are found by; none for a database that finds by ids only
   */
  public ViewStore(MongoDatabase database, Shape shape, List<String> indexes) {
    this.shape = shape.indexedBy(indexes);
    this.indexes = indexes;
    MongoDatabase durable =
        database.withWriteConcern(WriteConcern.MAJORITY).withReadConcern(ReadConcern.MAJORITY);
    heads = durable.getCollection("views");
    former = durable.getCollection("versions");
    fold = durable.getCollection("fold");
  }

  /** Makes the store ready to be folded into: empty unless it is whole and of this shape. */
  public void prepare() {
    new Generation(List.of(fold, heads, former), shape).establish();
    heads.createIndex(new Document("_id", 1).append("n", 1), Generation.UNIQUE);
    if (!indexes.isEmpty()) {
      Indexes.prepare(heads, indexes);
    }
  }

  public Place place() {
    return place(fold.find(new Document("_id", PLACE)).first());
  }

  private Place place(Document stored) {
    return stored == null || !shape.mark().equals(stored.getString("shape"))
        ? Place.BEGINNING
        : ViewBson.place(stored);
  }

  /** The place, and which beginning it goes back to. */
  Reached reached() {
    Map<String, Document> found = byId(fold, List.of(PLACE, Generation.ID));
    return new Reached(place(found.get(PLACE)), Generation.begun(found.get(Generation.ID)));
  }

  /** What changes whenever the views begin anew; null while they have not begun. */
  String begun() {
    return Generation.begun(fold);
  }

  /**
   * Moves the place, which makes all that was written up to there visible.
   *
   * @throws FoldedElsewhere when it no longer is where this instance left it
   */
  public void move(Place from, Place to) {
    Document moved = ViewBson.place(to).append("_id", PLACE).append("shape", shape.mark());
    if (from.equals(Place.BEGINNING)) {
      write(fold, List.of(new InsertOneModel<>(moved)), PLACE);
    } else {
      Document expected = new Document("_id", PLACE).append("position", from.position());
      write(fold, List.of(new ReplaceOneModel<>(expected, moved)), PLACE);
    }
  }

  /**
   * Lets go of the place: nothing is visible from here on, and whoever prepares the store next
   * finds it in pieces and begins anew.
   */
  public void forget() {
    fold.drop();
  }

  /** The newest versions, whether visible yet or not, by document id. */
  public Map<String, Version<?>> heads(Collection<? extends ViewKey<?>> keys) {
    Map<String, Version<?>> found = new HashMap<>();
    Map<String, Document> stored = byId(heads, keys.stream().map(ViewKey::documentId).toList());
    for (ViewKey<?> key : keys) {
      Document document = stored.get(key.documentId());
      if (document != null) {
        found.put(key.documentId(), ViewBson.read(key, document));
      }
    }
    return found;
  }

  /**
   * What is stored under the numbers of these versions, newest or former.
   *
   * @return by document id, {@code @} and number
   */
  public Map<String, Version<?>> numbered(Collection<Version<?>> wanted) {
    Map<String, Version<?>> found = new HashMap<>();
    Map<String, Version<?>> newest = heads(wanted.stream().map(Version::key).distinct().toList());
    Map<String, ViewKey<?>> elsewhere = new HashMap<>();
    for (Version<?> version : wanted) {
      String id = ViewBson.formerId(version.key().documentId(), version.n());
      Version<?> head = newest.get(version.key().documentId());
      if (head != null && head.n() == version.n()) {
        found.put(id, head);
      } else {
        elsewhere.put(id, version.key());
      }
    }
    former(elsewhere.keySet())
        .forEach((id, stored) -> found.put(id, ViewBson.read(elsewhere.get(id), stored)));
    return found;
  }

  /** The trails of former versions, by their ids. */
  Map<String, Trail> trails(Collection<String> ids) {
    Map<String, Trail> trails = new HashMap<>();
    former
        .find(in("_id", ids))
        .projection(include(ViewBson.TRAIL))
        .forEach(d -> trails.put(d.getString("_id"), ViewBson.trail(d)));
    return trails;
  }

  /** The documents of former versions, by their ids. */
  Map<String, Document> former(Collection<String> ids) {
    return byId(former, ids);
  }

  private static Map<String, Document> byId(
      MongoCollection<Document> collection, Collection<String> ids) {
    Map<String, Document> found = new HashMap<>();
    if (ids.size() == 1) {
      String only = ids.iterator().next();
      collection.find(new Document("_id", only)).forEach(d -> found.put(only, d));
    } else if (!ids.isEmpty()) {
      collection.find(in("_id", ids)).forEach(d -> found.put(d.getString("_id"), d));
    }
    return found;
  }

  /** The numbers of what is found, falling. Whoever asks must close them. */
  public Stream<Long> numbers(Indexed.Lookup lookup) {
    return Indexes.numbers(heads, lookup);
  }

  /**
   * The words by which views of a kind are found in a field, each with the first number.
   *
   * @param from the first number that is looked at
   */
  public Map<String, Long> words(String kind, String field, long from) {
    return Indexes.words(heads, kind, field, from);
  }

  /** Keeps versions that others have replaced. Writing one twice writes the same. */
  public void keep(List<Version<?>> replaced) {
    for (int from = 0; from < replaced.size(); from += AT_ONCE) {
      List<ReplaceOneModel<Document>> writes =
          replaced.subList(from, Math.min(replaced.size(), from + AT_ONCE)).stream()
              .map(ViewBson::former)
              .map(d -> new ReplaceOneModel<>(new Document("_id", d.get("_id")), d, OR_INSERT))
              .toList();
      former.bulkWrite(writes, ANY_ORDER);
    }
  }

  /**
   * Replaces the newest versions.
   *
   * @throws FoldedElsewhere when one of them is no longer the expected one. Others may be written
   *     then, which does no harm: what is beyond the place is not visible, and is not folded twice
   */
  public void replace(Collection<Replacement> replacements) {
    if (!replacements.isEmpty()) {
      write(heads, replacements.stream().map(this::conditional).toList(), "a view");
    }
  }

  /**
   * A newest version and the number of the one that it takes the place of; 0 when there is none.
   */
  public record Replacement(int expected, Version<?> version) {}

  private WriteModel<Document> conditional(Replacement replacement) {
    Document plain = ViewBson.head(replacement.version());
    Document head = indexes.isEmpty() ? plain : Indexes.with(plain, replacement.version());
    return replacement.expected() == 0
        ? new InsertOneModel<>(head)
        : new ReplaceOneModel<>(
            new Document("_id", head.get("_id")).append("n", replacement.expected()), head);
  }

  private static void write(
      MongoCollection<Document> collection, List<WriteModel<Document>> writes, String what) {
    try {
      var result = collection.bulkWrite(writes, ANY_ORDER);
      if (result.getMatchedCount() + result.getInsertedCount() < writes.size()) {
        throw new FoldedElsewhere(what);
      }
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() == 11000)) {
        throw new FoldedElsewhere(what);
      }
      throw e;
    }
  }
}
