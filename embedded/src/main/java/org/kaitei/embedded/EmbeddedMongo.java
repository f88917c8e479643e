package org.kaitei.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.h2.mvstore.MVStore;

/**
 * A server that speaks MongoDB's protocol and keeps its documents in one file of the folder. A
 * killed process loses the last {@link CommitsBetweenRequests#INTERVAL}, but never half a request.
 */
public final class EmbeddedMongo implements AutoCloseable {
  static final String FILE = "bson.mv";

  /** Files of earlier releases, with another order of keys or Java's serialization. */
  private static final List<String> FORMER = List.of("views.mv", "documents.mv");

  /** In megabytes. What every event changes is then hardly ever read from disk again. */
  private static final int CACHE = 64;

  private final MongoServer server;
  private final InetSocketAddress address;

  private EmbeddedMongo(MongoServer server, InetSocketAddress address) {
    this.server = server;
    this.address = address;
  }

  /** Opens the folder's documents, or none when it is empty, on a free port of this machine. */
  public static EmbeddedMongo start(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String former : FORMER) {
      Files.deleteIfExists(folder.resolve(former)); // what it holds is folded again
    }
    MVStore store =
        new MVStore.Builder()
            .fileName(folder.resolve(FILE).toString())
            .cacheSize(CACHE)
            .autoCommitDisabled()
            .autoCommitBufferSize(0) // nor because much was written, in the middle of a request
            .open();
    MongoServer server = new MongoServer(new CommitsBetweenRequests(store));
    return new EmbeddedMongo(server, server.bind());
  }

  /** What a driver needs to reach one of the server's databases. */
  public String connectionString(String database) {
    return "mongodb://127.0.0.1:" + address.getPort() + "/" + database;
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
