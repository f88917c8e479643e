package org.kaitei.standalone;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.kaitei.access.Role;
import org.kaitei.embedded.FolderInUse;
import org.kaitei.embedded.FolderLock;

/** Starts Kaitei in this process, and stops it in order when the process is asked to end. */
public final class Standalone {
  private Standalone() {}

  public static void main(String... words) throws InterruptedException {
    Progress progress = new Progress(System.out);
    try {
      start(Arguments.of(words), progress);
    } catch (Refused refused) {
      System.err.println(refused.getMessage());
      System.exit(refused.exitCode());
    } catch (IOException | RuntimeException | LinkageError failed) {
      System.err.println("Kaitei could not start: " + rootMessage(failed));
      System.exit(1);
    }
  }

  private static void start(Arguments asked, Progress progress)
      throws IOException, InterruptedException {
    requireFree(asked.port());
    Kaitei kaitei = new Kaitei(take(asked.data()), asked.data());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(kaitei, progress), "stop"));
    kaitei.start(asked.port(), progress);
    kaitei.awaitViews(progress);
    String address = "http://127.0.0.1:" + asked.port();
    if (asked.demo()) {
      demonstrate(kaitei, address, progress);
    }
    new Welcome(kaitei.services()).tellFirstAccounts(progress);
    progress.say("Kaitei (改訂) is ready: " + address);
  }

  private static void demonstrate(Kaitei kaitei, String address, Progress progress)
      throws IOException, InterruptedException {
    var welcome = new Welcome(kaitei.services());
    welcome.makeDemonstration(progress);
    try (var administrator = welcome.borrow(Role.ADMINISTRATOR);
        var planner = welcome.borrow(Role.PLANNER)) {
      new Demo(address, planner.value()).load(administrator.value(), progress);
    }
    kaitei.awaitViews(progress);
  }

  private static void stop(Kaitei kaitei, Progress progress) {
    progress.say("Kaitei is stopping.");
    kaitei.stop();
    progress.say("Stopped.");
  }

  private static void requireFree(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (BindException refused) {
      throw Refused.unable(
          "Port %d cannot be used (%s); choose another with --port."
              .formatted(port, refused.getMessage()));
    }
  }

  private static FolderLock take(Path data) throws IOException {
    try {
      return FolderLock.take(data);
    } catch (AccessDeniedException denied) {
      throw Refused.unable("The data folder %s cannot be written.".formatted(absolute(data)));
    } catch (FolderInUse inUse) {
      throw Refused.unable(
          "The data folder %s is in use by another Kaitei process.".formatted(absolute(data)));
    }
  }

  private static Path absolute(Path data) {
    return data.toAbsolutePath().normalize();
  }

  private static String rootMessage(Throwable failed) {
    Throwable root = failed;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.toString();
  }
}
