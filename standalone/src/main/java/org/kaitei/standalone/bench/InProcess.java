package org.kaitei.standalone.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.kaitei.access.account.Accounts;
import org.kaitei.access.token.Tokens;
import org.kaitei.command.ledger.Dispatch;
import org.kaitei.embedded.FolderLock;
import org.kaitei.embedded.FreePort;
import org.kaitei.standalone.Kaitei;
import org.kaitei.standalone.Progress;
import org.springframework.context.Lifecycle;

/** A Kaitei in this process, whose command bus is reached without HTTP. */
final class InProcess {
  private static final Progress SILENT =
      new Progress(new PrintStream(OutputStream.nullOutputStream()));

  private final Kaitei kaitei;
  private final Planner planner;
  private final Http http;

  private InProcess(Kaitei kaitei, int port) {
    this.kaitei = kaitei;
    planner = Planner.in(bean(Accounts.class), bean(Tokens.class));
    http = new Http("http://127.0.0.1:" + port, planner.token());
  }

  private <T> T bean(Class<T> type) {
    return kaitei.services().getBean(type);
  }

  static InProcess start(Path data, Scratch scratch) throws Exception {
    Kaitei kaitei = new Kaitei(FolderLock.take(data), data);
    scratch.runs(kaitei::stop);
    int port = FreePort.find();
    kaitei.start(port, SILENT);
    BareTable.create(kaitei.parts());
    return new InProcess(kaitei, port);
  }

  Http http() {
    return http;
  }

  /** Another one who writes without HTTP. */
  BusWriter busWriter(int number) {
    return new BusWriter(bean(Dispatch.class), planner.subject(), number);
  }

  /** From here on nothing recorded is placed, published or folded. */
  void onlyRecord() {
    kaitei.services().getBean("sequencing", Lifecycle.class).stop();
    kaitei.services().getBean("publishing", Lifecycle.class).stop();
  }

  /** Returns when all that was recorded is in the views. */
  void awaitViews() throws InterruptedException {
    kaitei.awaitViews(SILENT);
  }
}
