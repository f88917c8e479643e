package org.kaitei.command.submission;

import java.time.LocalDate;
import java.util.Map;
import org.kaitei.command.ledger.Acting;
import org.kaitei.command.submission.SubmissionCommand.SubmitPart;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.ledger.Refusal;

/** Tells whether a department submits its part itself, or somebody does so in its place. */
record InItsPlace(Directory directory) {

  /**
   * Who belongs to the department speaks for it; anybody else says why they do.
   *
   * @throws Refusal {@code part-of-nobody} when no single department owes the part any more, {@code
   *     submitted-for-another} without a reason
   */
  SubmitPart said(SubmitPart command) {
    LocalDate today = command.by().dayInJapan();
    DepartmentId answering =
        directory
            .answering(command.department(), today)
            .orElseThrow(() -> ofNobody(command.department(), today));
    if (directory
        .actedFor(Acting.now().department(), today)
        .filter(answering::equals)
        .isPresent()) {
      return command.byTheDepartment();
    }
    if (command.reason() == null) {
      throw Refusal.conflict(
          "submitted-for-another", Map.of("department", command.department().value()));
    }
    return command;
  }

  private Refusal ofNobody(DepartmentId department, LocalDate today) {
    return Refusal.conflict(
        "part-of-nobody",
        Map.of("department", department.value(), "into", directory.successors(department, today)));
  }
}
