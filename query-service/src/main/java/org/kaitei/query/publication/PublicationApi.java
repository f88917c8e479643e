package org.kaitei.query.publication;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.query.publication.PublicationQuestion.PublicationsOf;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetAddress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Publications over HTTP. Their files are with the ledger, whatever becomes of the views. */
@RestController
public class PublicationApi {

  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/plans/{plan}/sheets/{year}/publications")
  Asked<PublicationsDocument> publications(
      @PathVariable String plan, @PathVariable String year, Moment moment) {
    return Asked.of(new PublicationsOf(SheetAddress.of(plan, year), moment));
  }
}
