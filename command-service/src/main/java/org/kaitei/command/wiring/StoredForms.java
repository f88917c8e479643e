package org.kaitei.command.wiring;

import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.Upcaster.Form;
import org.kaitei.ledger.Upcasters;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our upcasters where Axon reads a stream. Events that one stored event was split into keep its
 * number, so a stream still ends with the number of its last row.
 */
record StoredForms(Upcasters upcasters) implements EventUpcaster {

  @Override
  public Stream<IntermediateEventRepresentation> upcast(
      Stream<IntermediateEventRepresentation> stored) {
    return stored.flatMap(this::today);
  }

  private Stream<IntermediateEventRepresentation> today(IntermediateEventRepresentation stored) {
    String name = stored.getType().getName();
    String revision = stored.getType().getRevision();
    if (!upcasters.change(name, revision)) {
      return Stream.of(stored);
    }
    var event = (ObjectNode) EventJson.mapper().readTree(stored.getData(String.class).getData());
    return upcasters.upcast(new Form(name, revision, event)).stream()
        .map(form -> said(stored, form));
  }

  private static IntermediateEventRepresentation said(
      IntermediateEventRepresentation stored, Form form) {
    return stored.upcastPayload(
        new SimpleSerializedType(form.name(), form.revision()),
        String.class,
        json -> EventJson.mapper().writeValueAsString(form.event()));
  }
}
