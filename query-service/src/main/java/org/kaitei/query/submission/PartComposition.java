package org.kaitei.query.submission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaitei.plan.RowKey;
import org.kaitei.query.department.Answering;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.submission.HeldPart.Submitted;
import org.kaitei.query.submission.RowsByPart.Placed;
import org.kaitei.query.submission.ShownPart.PartRow;
import org.kaitei.query.submission.ShownPart.PartWarning;
import org.kaitei.sheet.AcknowledgedWarning;
import org.kaitei.warning.Warning;

/** Composes the parts of a sheet from its submission and its rows. */
final class PartComposition {

  private record Answered(RowKey row, String code) {}

  private final LocalDate on;
  private final SubmissionView submission;
  private final Answering answering;
  private final RowsByPart rows;
  private final RowCautions cautions;
  private final SinceSubmitted since;

  PartComposition(LocalDate on, SubmissionView submission, SheetParts sheet, Answering answering) {
    this.on = on;
    this.submission = submission;
    this.answering = answering;
    this.rows = RowsByPart.of(sheet, answering);
    this.cautions = new RowCautions(on);
    this.since = new SinceSubmitted(sheet);
  }

  List<ShownPart> parts() {
    return submission.parts().stream().map(this::part).toList();
  }

  List<PartRow> withoutPart() {
    return rows.besides(submission.parts()).stream().map(PartComposition::shown).toList();
  }

  ShownPart part(HeldPart part) {
    List<Placed> own = rows.of(part);
    Submitted submitted = part.submitted();
    return new ShownPart(
        part.department(),
        answering.departments().name(part.department(), on),
        part.state(),
        part.dueOn(),
        part.isLate(on),
        own.stream().map(PartComposition::shown).toList(),
        own.stream().filter(Placed::isMissing).count(),
        warnings(part, own),
        submitted == null ? null : submitted.at(),
        submitted == null ? null : submitted.by(),
        part.returnedReason(),
        since.of(part, own));
  }

  private static PartRow shown(Placed placed) {
    return new PartRow(
        placed.key().table(),
        placed.key().no(),
        placed.key().component(),
        placed.row().indicator(),
        placed.row().name(),
        placed.isMissing());
  }

  private List<PartWarning> warnings(HeldPart part, List<Placed> own) {
    Map<Answered, String> words = words(part);
    Set<Object> figures = new HashSet<>();
    return own.stream()
        .flatMap(
            placed ->
                cautions.about(placed, figures::add).stream()
                    .map(warning -> warning(placed, warning, words)))
        .toList();
  }

  private static PartWarning warning(Placed placed, Warning warning, Map<Answered, String> words) {
    return new PartWarning(
        placed.key().table(),
        placed.key().no(),
        placed.key().component(),
        placed.row().indicator(),
        warning.code(),
        warning.facts(),
        words.get(new Answered(placed.key(), warning.code())));
  }

  /** What the department answered when it last submitted the part. */
  private Map<Answered, String> words(HeldPart part) {
    Map<Answered, String> words = new HashMap<>();
    submission.steps().reversed().stream()
        .filter(step -> part.department().equals(step.part()))
        .filter(Step::isSubmission)
        .findFirst()
        .ifPresent(step -> step.acknowledged().forEach(a -> words.put(answered(a), a.word())));
    return words;
  }

  private static Answered answered(AcknowledgedWarning warning) {
    return new Answered(
        new RowKey(warning.table(), warning.no(), warning.component()), warning.code());
  }
}
