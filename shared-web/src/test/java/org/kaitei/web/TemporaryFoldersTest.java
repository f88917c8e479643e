package org.kaitei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.core.StandardContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFoldersTest {

  private final Path base = withSomething(Files.createTempDirectory("tomcat.0."));
  private final Path documents = Files.createTempDirectory("tomcat-docbase.0.");

  TemporaryFoldersTest() throws IOException {}

  @Test
  void go_with_the_container_and_not_before() {
    event(Lifecycle.AFTER_STOP_EVENT, base, documents);
    assertThat(base).exists();
    event(Lifecycle.AFTER_DESTROY_EVENT, base, documents);
    assertThat(base).doesNotExist();
    assertThat(documents).doesNotExist();
  }

  @Test
  void are_no_longer_the_home_of_the_containers_that_follow() {
    System.setProperty("catalina.home", base.toString());
    event(Lifecycle.AFTER_DESTROY_EVENT, base, documents);
    assertThat(System.getProperty("catalina.home")).isNull();
  }

  @Test
  void stay_when_they_were_given(@TempDir Path given) throws IOException {
    Path folder = withSomething(Files.createDirectory(given.resolve("tomcat.0.mine")));
    event(Lifecycle.AFTER_DESTROY_EVENT, folder, base, documents);
    assertThat(folder.resolve("work")).exists();
  }

  private static Path withSomething(Path folder) throws IOException {
    Files.createDirectory(folder.resolve("work"));
    return folder;
  }

  private static void event(String type, Path... folders) {
    var made = new TemporaryFolders(Stream.of(folders).map(Path::toFile).toArray(File[]::new));
    made.lifecycleEvent(new LifecycleEvent(new StandardContext(), type, null));
  }
}
