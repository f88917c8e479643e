package org.kaitei.standalone.verify;

import com.mongodb.MongoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.kaitei.embedded.FolderInUse;
import org.kaitei.embedded.FolderLock;
import org.kaitei.standalone.Kaitei;
import org.kaitei.standalone.Options;
import org.kaitei.standalone.Parts;
import org.kaitei.standalone.Progress;
import org.kaitei.standalone.Refused;
import org.kaitei.standalone.RunningNote;
import org.springframework.dao.DataAccessException;

/**
 * Reads a whole ledger: that of the services which the environment names, that of the Kaitei which
 * runs on the data folder, or, when none does, that which lies in it.
 */
public final class Verify {
  private static final int PATIENCE_SECONDS = 30;
  private static final String READING = "Reading the ledger …";

  private final Progress progress;

  private Verify(Progress progress) {
    this.progress = progress;
  }

  public static void main(String... words) throws InterruptedException {
    try {
      Options options = Options.read(Set.of("--data"), Set.of(), words);
      new Verify(new Progress(System.out)).verify(Path.of(options.value("--data").orElse("data")));
    } catch (Refused refused) {
      System.err.println(refused.getMessage());
      System.exit(refused.exitCode());
    } catch (Difference difference) {
      System.err.println(difference.getMessage());
      System.exit(1);
    } catch (IOException | DataAccessException | MongoException | KafkaException unreadable) {
      System.err.println("The ledger cannot be read: " + unreadable.getMessage());
      System.exit(1);
    }
  }

  private void verify(Path data) throws IOException, InterruptedException {
    if (System.getenv("KAITEI_POSTGRES_URL") != null) {
      whileRunning(Source.of(System.getenv()));
    } else if (Files.notExists(data.resolve("postgres"))) {
      throw Refused.unable("There is no ledger in " + data.toAbsolutePath().normalize() + ".");
    } else {
      inFolder(data);
    }
  }

  private void inFolder(Path data) throws IOException, InterruptedException {
    try (FolderLock lock = FolderLock.take(data);
        Parts parts = Parts.start(data, progress)) {
      whileStopped(new Source(parts.addresses(), parts.owner(), parts.ownerPassword()));
    } catch (FolderInUse running) {
      whileRunning(sourceOf(data));
    }
  }

  private static Source sourceOf(Path data) throws IOException {
    try {
      return new Source(
          RunningNote.read(data).parts(), Kaitei.SERVICE, Kaitei.servicePassword(data).value());
    } catch (NoSuchFileException starting) {
      throw Refused.unable("The Kaitei on this folder is still starting; try again.");
    }
  }

  /** What was recorded a moment ago may still be on its way when nothing runs to bring it there. */
  private void whileStopped(Source source) {
    progress.say(READING);
    Findings found = source.compare();
    tell(found);
    if (!found.complete()) {
      progress.say("The rest follows when Kaitei runs.");
    }
  }

  private void whileRunning(Source source) throws InterruptedException {
    progress.say(READING);
    Findings found = source.compare();
    long due = found.events();
    for (int second = 0; !found.reach(due); second++) {
      if (second == PATIENCE_SECONDS) {
        throw new Difference(found.firstMissing(), "does not arrive. " + found);
      }
      Thread.sleep(1000);
      found = source.compare();
    }
    tell(found);
  }

  private void tell(Findings found) {
    progress.say("No difference. " + found);
  }
}
