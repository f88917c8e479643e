package org.kaitei.standalone.verify;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.kaitei.standalone.Addresses;

/**
 * The ledger to read.
 *
 * @param user a role of the event store that may read
 */
record Source(Addresses addresses, String user, String password) {

  /** The separate services' own configuration. */
  static Source of(Map<String, String> environment) {
    return new Source(
        new Addresses(
            environment.get("KAITEI_POSTGRES_URL"),
            environment.get("KAITEI_KAFKA"),
            environment.get("KAITEI_MONGO")),
        environment.get("KAITEI_POSTGRES_USER"),
        environment.get("KAITEI_POSTGRES_PASSWORD"));
  }

  Findings compare() throws SQLException {
    ConnectionString mongo = new ConnectionString(addresses.mongo());
    try (Topic topic = new Topic(addresses.kafka());
        MongoClient client = MongoClients.create(mongo);
        Connection ledger = DriverManager.getConnection(addresses.postgres(), user, password)) {
      return new Comparison(topic, client.getDatabase(mongo.getDatabase())).with(ledger);
    }
  }
}
