package org.kaitei.query.publication;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.query.publication.PublicationQuestion.PublicationsOf;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Publications over HTTP. Their files are with the ledger, whatever becomes of the views. */
@RestController
public class PublicationApi {

  private final Asking asking;

  public PublicationApi(Asking asking) {
    this.asking = asking;
  }

  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/plans/{plan}/sheets/{year}/publications")
  ResponseEntity<PublicationsDocument> publications(
      @PathVariable String plan, @PathVariable String year, Moment moment) {
    return asking.http(
        new PublicationsOf(SheetAddress.of(plan, year), moment), PublicationsDocument.class);
  }
}
