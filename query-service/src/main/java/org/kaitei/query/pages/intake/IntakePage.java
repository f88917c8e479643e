package org.kaitei.query.pages.intake;

import java.util.List;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.Trouble;

/**
 * A file on its way into a sheet.
 *
 * @param name of the file; null before one was chosen; {@code content} likewise
 * @param looked whether the file was looked at and could be taken
 * @param recorded how many events it would record
 * @param asked the cells that have to say why, and those that have said it
 * @param cautions the codes of what has to be acknowledged
 * @param key under which the file is taken once; as {@code progress}, how far it has come is told
 * @param imports where that is asked for
 * @param trouble why the file was refused; null when it was not
 */
public record IntakePage(
    Frame frame,
    String action,
    String name,
    String content,
    boolean looked,
    int recorded,
    List<FileLine> lines,
    List<AskedCell> asked,
    List<String> cautions,
    String key,
    String imports,
    Form sent,
    Trouble trouble) {

  /** Whether the file is asked again after what it lacks was said: a reason, or what was seen. */
  public boolean mayGoOn() {
    return content != null && (looked || trouble.status() == 409);
  }
}
