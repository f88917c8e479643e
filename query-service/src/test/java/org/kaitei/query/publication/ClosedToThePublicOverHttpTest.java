package org.kaitei.query.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Steps.published;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;

class ClosedToThePublicOverHttpTest {

  private static final String SHEET = "/api/plans/kumamoto/sheets/2021";

  @Test
  void who_has_not_signed_in_is_not_even_shown_what_was_published() {
    Ledger ledger = new Ledger();
    ledger.record(adopted(), opened(2021));
    ledger.record(published(1, ledger.last().position()));
    try (QueryHttp closed = QueryHttp.closedOn(ledger)) {
      for (String path : List.of(SHEET, "/api/plans", "/api/search?q=x", "/api/departments")) {
        assertThat(closed.anybody(path).status()).as(path).isEqualTo(401);
        assertThat(closed.program(path).status()).as(path).isEqualTo(200);
      }
    }
  }
}
