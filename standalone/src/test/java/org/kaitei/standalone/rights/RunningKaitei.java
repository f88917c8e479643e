package org.kaitei.standalone.rights;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import org.kaitei.embedded.FolderLock;
import org.kaitei.embedded.FreePort;
import org.kaitei.standalone.Kaitei;
import org.kaitei.standalone.Progress;
import org.springframework.context.ApplicationContext;

/** A Kaitei in this process, so that a test can look behind what it answers. */
final class RunningKaitei implements AutoCloseable {

  private static final Progress SILENT =
      new Progress(new PrintStream(OutputStream.nullOutputStream()));

  private final Kaitei kaitei;
  private final int port;

  private RunningKaitei(Kaitei kaitei, int port) {
    this.kaitei = kaitei;
    this.port = port;
  }

  static RunningKaitei start(Path data) throws IOException, InterruptedException {
    Kaitei kaitei = new Kaitei(FolderLock.take(data), data);
    int port = FreePort.find();
    kaitei.start(port, SILENT);
    return new RunningKaitei(kaitei, port);
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  ApplicationContext services() {
    return kaitei.services();
  }

  /** Returns when all that was recorded is in the views. */
  void awaitViews() throws InterruptedException {
    kaitei.awaitViews(SILENT);
  }

  @Override
  public void close() {
    kaitei.stop();
  }
}
