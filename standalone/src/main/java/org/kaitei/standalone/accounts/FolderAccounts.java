package org.kaitei.standalone.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.kaitei.access.account.AccountBooks;
import org.kaitei.access.store.AccessSchema;
import org.kaitei.access.store.AccessSchema.DatabaseRole;
import org.kaitei.command.department.Directories;
import org.kaitei.department.Directory;
import org.kaitei.embedded.EmbeddedPostgres;
import org.kaitei.embedded.FolderInUse;
import org.kaitei.embedded.FolderLock;
import org.kaitei.standalone.Kaitei;
import org.kaitei.standalone.Refused;
import org.kaitei.standalone.RunningNote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The accounts of a data folder, whether a Kaitei runs on it or not. */
public final class FolderAccounts {

  /** What is done with them. */
  @FunctionalInterface
  public interface Work<T> {
    T on(AccountBooks books);
  }

  /** What is done with them by who looks up departments as well. */
  @FunctionalInterface
  interface Informed<T> {
    T on(AccountBooks books, Directory directory);
  }

  private final Path data;

  public FolderAccounts(Path data) {
    this.data = data;
  }

  /**
   * @throws Refused when there is no ledger in the folder
   */
  public <T> T work(Work<T> work) throws IOException {
    return informed((books, directory) -> work.on(books));
  }

  /**
   * @throws Refused when there is no ledger in the folder
   */
  <T> T informed(Informed<T> work) throws IOException {
    if (Files.notExists(data.resolve("postgres"))) {
      throw Refused.unable("There is no ledger in " + data.toAbsolutePath().normalize() + ".");
    }
    try (FolderLock lock = FolderLock.take(data);
        EmbeddedPostgres postgres = EmbeddedPostgres.start(data.resolve("postgres"))) {
      var owner = new DatabaseRole(postgres.owner(), postgres.ownerPassword());
      if (!AccessSchema.isOfThisRelease(postgres.jdbcUrl(), owner)) {
        throw Refused.unable(
            "The accounts in this folder are of an earlier Kaitei: ./kaitei run brings them up.");
      }
      return on(postgres.jdbcUrl(), work);
    } catch (FolderInUse running) {
      return on(running(), work);
    }
  }

  private String running() throws IOException {
    try {
      return RunningNote.read(data).parts().postgres();
    } catch (NoSuchFileException starting) {
      throw Refused.unable("The Kaitei on this folder is still starting; try again.");
    }
  }

  private <T> T on(String postgres, Informed<T> work) throws IOException {
    String password = Kaitei.servicePassword(data).value();
    var ledger = new SingleConnectionDataSource(postgres, Kaitei.SERVICE, password, true);
    try (var books = AccountBooks.open(postgres, Kaitei.SERVICE, password)) {
      return work.on(books, new Directories(JdbcClient.create(ledger)).now());
    } finally {
      ledger.destroy();
    }
  }
}
