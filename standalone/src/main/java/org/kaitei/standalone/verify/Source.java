package org.kaitei.standalone.verify;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import org.kaitei.standalone.Addresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

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

  Findings compare() {
    ConnectionString mongo = new ConnectionString(addresses.mongo());
    try (Topic topic = new Topic(addresses.kafka());
        MongoClient client = MongoClients.create(mongo);
        var ledger = new SingleConnectionDataSource(addresses.postgres(), user, password, true)) {
      return new Comparison(topic, client.getDatabase(mongo.getDatabase()))
          .with(JdbcClient.create(ledger));
    }
  }
}
