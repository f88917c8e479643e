package org.kaitei.query.views;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import org.kaitei.embedded.EmbeddedMongo;
import org.kaitei.embedded.Throwaway;
import org.kaitei.query.fold.Views;

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

  /** Takes the views away from whoever shows them from there. */
  public static void forgetViews(String connectionString) {
    String database = new ConnectionString(connectionString).getDatabase();
    new ViewStore(CLIENT.getDatabase(database), Views.SHAPE).forget();
  }

  private static String fresh() {
    return "test" + DATABASES.incrementAndGet();
  }
}
