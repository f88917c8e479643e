package org.kaitei.web;

import java.io.File;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.catalina.Globals;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.LifecycleListener;
import org.springframework.util.FileSystemUtils;

/**
 * Removes the folders that the container has made for itself among the temporary ones when it is
 * done with them, and none that somebody has given it.
 */
final class TemporaryFolders implements LifecycleListener {

  private static final Pattern NAMED_BY_SPRING_BOOT = Pattern.compile("tomcat(-docbase)?\\..+");

  private final List<File> folders;

  TemporaryFolders(File... folders) {
    this.folders = List.of(folders);
  }

  @Override
  public void lifecycleEvent(LifecycleEvent event) {
    if (event.getType().equals(Lifecycle.AFTER_DESTROY_EVENT)) {
      folders.stream().filter(TemporaryFolders::isTemporary).forEach(TemporaryFolders::delete);
    }
  }

  /** The next container of this process would make the home of the first one again. */
  private static void delete(File folder) {
    FileSystemUtils.deleteRecursively(folder);
    if (folder.getPath().equals(System.getProperty(Globals.CATALINA_HOME_PROP))) {
      System.clearProperty(Globals.CATALINA_HOME_PROP);
    }
  }

  private static boolean isTemporary(File folder) {
    return NAMED_BY_SPRING_BOOT.matcher(folder.getName()).matches()
        && new File(System.getProperty("java.io.tmpdir")).equals(folder.getParentFile());
  }
}
