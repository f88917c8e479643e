package org.kaitei.command.plan;

import jakarta.servlet.http.HttpServletRequest;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.command.plan.PlanCommand.AdoptPlan;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Texts;
import org.kaitei.plan.PlanId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Adopts plans over HTTP. */
@RestController
class PlanController {

  private static final String FIRST_EDITION = "第一版";

  private final CommandEdge edge;

  PlanController(CommandEdge edge) {
    this.edge = edge;
  }

  /**
   * @param edition the first edition's label; 第一版 when absent
   * @param adoptedOn in digits or as printed, such as 令和3年9月; null when it is not known
   */
  record Adoption(PlanId id, String title, String municipality, String edition, String adoptedOn) {}

  @Requires(Right.PLAN)
  @PostMapping("/api/plans")
  ResponseEntity<?> adopt(@RequestBody Adoption body, HttpServletRequest request) {
    String label = Texts.optional("edition", body.edition(), Texts.NAME);
    var first = NewEdition.of(label == null ? FIRST_EDITION : label, "adoptedOn", body.adoptedOn());
    var command =
        new AdoptPlan(
            Texts.given("id", body.id()),
            Texts.required("title", body.title(), Texts.NAME),
            Texts.required("municipality", body.municipality(), Texts.NAME),
            first.numbered(1),
            edge.submitter());
    return edge.answer(request, command, HttpStatus.CREATED.value(), answer -> answer);
  }
}
