package org.kaitei.command.department;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.kaitei.command.ledger.LedgerStream;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.department.Directory;

/** The directory's stream, as Axon keeps it. */
@Aggregate(type = "departments", cache = "openStreams")
class DirectoryStream extends LedgerStream<Directory, DepartmentEvent> {

  DirectoryStream() {
    super(Directory.EMPTY);
  }

  @EventSourcingHandler
  void on(DepartmentEvent event) {
    became(event, state().after(event));
  }
}
