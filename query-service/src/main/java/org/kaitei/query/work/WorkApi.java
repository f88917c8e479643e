package org.kaitei.query.work;

import org.kaitei.access.Actor;
import org.kaitei.access.Actors;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The asker's work over HTTP. */
@RestController
public class WorkApi {

  private final Actors actors;
  private final Today today;

  public WorkApi(Actors actors, Today today) {
    this.actors = actors;
    this.today = today;
  }

  @Requires(Right.READ)
  @GetMapping("/api/work")
  Asked<WorkDocument> work(@RequestParam(required = false) String on, Moment moment) {
    Actor actor = actors.now();
    var question =
        new WorkOf(
            actor.may(Right.SUBMIT) ? actor.department() : null,
            actor.may(Right.RUN_SUBMISSION),
            today.on(on, moment),
            moment);
    return Asked.of(question);
  }
}
