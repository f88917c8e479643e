package org.kaitei.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** Another process is at work in the folder, and two would spoil it. */
public final class FolderInUse extends IOException {
  private static final long serialVersionUID = 1L;

  public FolderInUse(Path folder) {
    super(folder.toAbsolutePath().normalize() + " is in use by another process");
  }
}
