package org.kaitei.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Writes to disk only while no request is under way. A document and its index entries are several
 * puts, and a commit of the store's own timer between them would survive a kill. What is lost with
 * a kill is folded again from the topic, so that seldom is often enough.
 */
final class CommitsBetweenRequests extends H2Backend {
  static final Duration INTERVAL = Duration.ofMillis(500);

  private final ReadWriteLock requests = new ReentrantReadWriteLock(true);
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().name("views-commit").daemon().unstarted(task));

  CommitsBetweenRequests(MVStore store) {
    super(store);
    timer.scheduleWithFixedDelay(
        this::commit, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Its maps are opened before it opens them itself, with types that know what they hold. */
  private final class Documents extends H2Database {

    Documents(String name) {
      super(name, getMvStore(), getCursorRegistry());
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
        String collection, String index, List<IndexKey> keys, boolean sparse) {
      String map = getDatabaseName() + "." + collection + "._index_" + index;
      getMvStore().openMap(map, new MVMap.Builder<KeyValue, Object>().keyType(new IndexKeys()));
      return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
        String collection, CollectionOptions options) {
      String map = "databases." + getDatabaseName() + "." + collection;
      getMvStore()
          .openMap(map, new MVMap.Builder<Object, Document>().valueType(new BsonDocuments()));
      return super.openOrCreateCollection(collection, options);
    }
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new Documents(name);
  }

  @Override
  public void commit() {
    Lock alone = requests.writeLock();
    alone.lock();
    try {
      if (getMvStore().hasUnsavedChanges()) {
        super.commit();
      }
    } finally {
      alone.unlock();
    }
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    return request(() -> super.handleCommand(channel, database, command, query));
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    return request(() -> super.handleMessage(message));
  }

  @Override
  public QueryResult handleQuery(MongoQuery query) {
    return request(() -> super.handleQuery(query));
  }

  private <T> T request(Supplier<T> answer) {
    Lock among = requests.readLock();
    among.lock();
    try {
      return answer.get();
    } finally {
      among.unlock();
    }
  }

  @Override
  public void close() {
    timer.close();
    commit();
    super.close();
  }
}
