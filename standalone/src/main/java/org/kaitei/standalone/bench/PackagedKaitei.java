package org.kaitei.standalone.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kaitei.embedded.FreePort;
import org.kaitei.standalone.RunningNote;
import org.kaitei.standalone.Standalone;
import org.kaitei.standalone.accounts.FolderAccounts;

/**
 * A Kaitei in a process of its own, started with the same Java and the same settings as this one.
 *
 * @param seconds from the start of the process to its first answer
 */
record PackagedKaitei(Process process, Http http, double seconds) {

  static PackagedKaitei start(Path data, Scratch scratch) throws Exception {
    int port = FreePort.find();
    long begun = System.nanoTime();
    Process process =
        OwnProcess.of(
                Standalone.class, Unlimited.options(), "--port", "" + port, "--data", "" + data)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    scratch.runs(() -> stop(process));
    Http anybody = new Http("http://127.0.0.1:" + port, "");
    while (!answers(anybody)) {
      if (!process.isAlive()) {
        throw new IOException("Kaitei ended with " + process.exitValue() + " while starting");
      }
      Thread.sleep(5);
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    while (Files.notExists(RunningNote.in(data))) {
      Thread.sleep(5);
    }
    Planner planner =
        new FolderAccounts(data).work(books -> Planner.in(books.accounts(), books.tokens()));
    return new PackagedKaitei(process, new Http(anybody.address(), planner.token()), seconds);
  }

  private static boolean answers(Http http) throws IOException, InterruptedException {
    try {
      return http.succeeds("/actuator/health");
    } catch (ConnectException notYet) {
      return false;
    }
  }

  private static void stop(Process process) {
    process.destroy();
    process.onExit().join();
  }
}
