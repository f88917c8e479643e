package org.kaitei.query.views;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import org.kaitei.embedded.EmbeddedMongo;
import org.kaitei.embedded.Throwaway;

/** One embedded store for all tests of a run, with a new database for each. */
public final class MongoUnderTest {

  private static final EmbeddedMongo MONGO = Throwaway.mongo();
  private static final MongoClient CLIENT = MongoClients.create(MONGO.connectionString("unused"));
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private MongoUnderTest() {}

  public static MongoDatabase freshDatabase() {
    return CLIENT.getDatabase(fresh());
  }

  /** Waits for the store however busy the machine is. */
  public static String freshConnectionString() {
    return MONGO.connectionString(fresh()) + "?serverSelectionTimeoutMS=180000";
  }

  private static String fresh() {
    return "test" + DATABASES.incrementAndGet();
  }
}
