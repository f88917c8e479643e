package org.kaitei.query.pages;

import java.util.ArrayList;
import java.util.List;
import org.kaitei.access.Right;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.sheet.SheetId;

/** What who is here may do with a sheet. */
final class SheetTasks {

  private SheetTasks() {}

  static List<Link> of(SheetId sheet, Visit visit) {
    String path = SheetAddress.path(sheet);
    List<Link> tasks = new ArrayList<>();
    if (visit.may(Right.RUN_SUBMISSION)) {
      tasks.add(task("review", path + "/review", visit));
    }
    if (visit.may(Right.IMPORT)) {
      tasks.add(task("import", path + "/import", visit));
    }
    if (visit.may(Right.SPEAK)) {
      tasks.add(task("comment.new", path + "/comments", visit));
    }
    return tasks;
  }

  private static Link task(String words, String path, Visit visit) {
    return new Link(visit.words().say(words), visit.to(path));
  }
}
