package org.kaitei.command.sheet;

import org.kaitei.access.Actors;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever sent a file how far it has come. */
@RestController
class ProgressController {

  private final ProgressBoard board;
  private final Actors actors;

  ProgressController(ProgressBoard board, Actors actors) {
    this.board = board;
    this.actors = actors;
  }

  @Requires(Right.IMPORT)
  @GetMapping("/api/plans/{plan}/sheets/{year}/imports/{progress}")
  ProgressBoard.Shown show(
      @PathVariable PlanId plan, @PathVariable int year, @PathVariable String progress) {
    return board
        .find(actors.now().subject(), progress)
        .orElseThrow(() -> Refusal.notFound("progress", progress));
  }
}
