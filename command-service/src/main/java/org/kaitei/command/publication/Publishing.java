package org.kaitei.command.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaitei.command.publication.PublicationCommand.SealPublication;
import org.kaitei.command.publication.PublicationCommand.Terms;
import org.kaitei.command.sheet.Publications.Publication;
import org.kaitei.command.sheet.Sheet;
import org.kaitei.department.DepartmentId;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.sheet.SealedFile;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.PublicationSealed;
import org.kaitei.sheet.SheetEvent.SheetPublished;
import org.kaitei.sheet.SheetId;

/** Decides on publishing sheets and on sealing what was published. */
final class Publishing {

  private static final Set<String> FORMS = Set.of("application/json", "text/csv");

  private Publishing() {}

  /**
   * @param shown the revision that the sheet had at the position that is published
   * @throws Refusal {@code sheet-not-found}, {@code sheet-empty}, {@code publication-stands},
   *     {@code position-before-publication}, {@code position-before-rows}, {@code
   *     position-before-confirmation} or {@code parts-not-confirmed}
   */
  static List<SheetEvent> publish(
      Sheet sheet, SheetId id, Terms terms, long shown, SubmittedBy by) {
    requireRows(sheet, id);
    Publication last = sheet.publications().last().orElse(null);
    if (last != null && isNothingNew(sheet, last, terms)) {
      return List.of();
    }
    requireLater(last, terms);
    requireCovered(sheet, terms, shown);
    List<DepartmentId> unconfirmed = sheet.submission().unconfirmed();
    boolean tolerated = terms.incomplete() && terms.reason() != null;
    if (!unconfirmed.isEmpty() && !tolerated) {
      throw notConfirmed(id, unconfirmed);
    }
    return List.of(
        new SheetPublished(
            id.plan(),
            id.year(),
            last == null ? 1 : last.number() + 1,
            terms.position(),
            unconfirmed.isEmpty() ? null : unconfirmed,
            terms.reason(),
            by));
  }

  private static boolean isNothingNew(Sheet sheet, Publication last, Terms terms) {
    return terms.position() == last.position()
        || (terms.onlyIfReported() && !sheet.publications().reportedSince());
  }

  private static void requireRows(Sheet sheet, SheetId id) {
    if (!sheet.opened()) {
      throw Refusal.notFound("sheet", id.stream().id());
    }
    if (sheet.rows().isEmpty()) {
      throw Refusal.conflict("sheet-empty", Map.of("plan", id.plan().value(), "year", id.year()));
    }
  }

  private static void requireLater(Publication last, Terms terms) {
    if (last == null) {
      return;
    }
    if (terms.position() < last.position()) {
      throw Refusal.conflict(
          "position-before-publication",
          Map.of(
              "number", last.number(), "published", last.position(), "position", terms.position()));
    }
    if (terms.reason() == null && !terms.onlyIfReported()) {
      throw Refusal.conflict(
          "publication-stands", Map.of("number", last.number(), "position", last.position()));
    }
  }

  /** What stands now says nothing about a position at which it did not stand yet. */
  private static void requireCovered(Sheet sheet, Terms terms, long shown) {
    if (shown < sheet.begun()) {
      throw Refusal.conflict("position-before-rows", Map.of("position", terms.position()));
    }
    List<DepartmentId> later = sheet.submission().confirmedAfter(shown);
    if (!later.isEmpty()) {
      throw Refusal.conflict(
          "position-before-confirmation",
          Map.of(
              "position",
              terms.position(),
              "departments",
              later.stream().map(DepartmentId::value).toList()));
    }
  }

  /**
   * Before anything is there to publish.
   *
   * @throws Refusal {@code parts-not-confirmed}
   */
  static void requireConfirmed(Sheet sheet, SheetId id) {
    List<DepartmentId> unconfirmed = sheet.submission().unconfirmed();
    if (!unconfirmed.isEmpty()) {
      throw notConfirmed(id, unconfirmed);
    }
  }

  private static Refusal notConfirmed(SheetId id, List<DepartmentId> unconfirmed) {
    return Refusal.conflict(
        "parts-not-confirmed",
        Map.of(
            "year",
            id.year(),
            "departments",
            unconfirmed.stream().map(DepartmentId::value).toList()));
  }

  /**
   * What was published never changes, so the first seal is the last.
   *
   * @throws Refusal {@code publication-not-found}, {@code seal-incomplete} or {@code
   *     sealed-otherwise}
   */
  static List<SheetEvent> seal(Sheet sheet, SealPublication c) {
    Publication publication =
        sheet
            .publications()
            .numbered(c.number())
            .orElseThrow(() -> Refusal.notFound("publication", c.number()));
    requireWhole(c.files());
    List<SealedFile> files = c.files().stream().map(RenderedFile::sealed).toList();
    if (publication.files() == null) {
      return List.of(
          new PublicationSealed(
              c.sheet().plan(),
              c.sheet().year(),
              c.number(),
              publication.position(),
              files,
              c.by()));
    }
    if (new HashSet<>(publication.files()).equals(new HashSet<>(files))) {
      return List.of();
    }
    throw Refusal.conflict("sealed-otherwise", Map.of("number", c.number()));
  }

  private static void requireWhole(List<RenderedFile> files) {
    Set<String> given = new HashSet<>();
    files.stream().filter(file -> file.content().length > 0).forEach(f -> given.add(f.mediaType()));
    if (files.size() != FORMS.size() || !given.equals(FORMS)) {
      throw Refusal.invalid("seal-incomplete", Map.of("files", given.stream().sorted().toList()));
    }
  }
}
