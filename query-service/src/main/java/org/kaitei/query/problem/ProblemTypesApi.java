package org.kaitei.query.problem;

import java.util.List;
import java.util.Locale;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.ledger.Refusal;
import org.kaitei.web.OfARelease;
import org.kaitei.web.ProblemTypes;
import org.kaitei.web.ProblemWords;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What each problem means, at the address that it names as its type. Whoever may ask anything at
 * all may ask this, since they may be told any of them.
 */
@RestController
public class ProblemTypesApi {

  private final ProblemWords words;
  private final ProblemTypes types = ProblemTypes.known();

  public ProblemTypesApi(ProblemWords words) {
    this.words = words;
  }

  /** All kinds of problems. */
  public record ProblemTypesDocument(List<ProblemTypeDocument> problems) {}

  @Requires(Right.SIGN_IN)
  @GetMapping("/problems")
  ResponseEntity<ProblemTypesDocument> all(Locale language) {
    var problems = types.all().stream().map(t -> ProblemTypeDocument.of(t, words, language));
    return OfARelease.answer(
        MediaType.APPLICATION_JSON, new ProblemTypesDocument(problems.toList()));
  }

  @Requires(Right.SIGN_IN)
  @GetMapping("/problems/{code}")
  ResponseEntity<ProblemTypeDocument> one(@PathVariable String code, Locale language) {
    return types
        .of(code)
        .map(type -> ProblemTypeDocument.of(type, words, language))
        .map(document -> OfARelease.answer(MediaType.APPLICATION_JSON, document))
        .orElseThrow(() -> Refusal.notFound("problem", code));
  }
}
