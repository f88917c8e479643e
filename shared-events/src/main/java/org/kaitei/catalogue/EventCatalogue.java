package org.kaitei.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.EventNames;
import org.kaitei.ledger.Upcasters;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every form in which an event may stand in the ledger, each with its JSON Schema (2020-12). The
 * schemas are resources that the build makes from the records; that of an older revision stays as
 * it was, because the ledger keeps what was stored under it.
 */
public final class EventCatalogue {

  private EventCatalogue() {}

  /** All that this release writes, and all that earlier ones wrote. */
  public static SortedSet<EventForm> forms() {
    SortedSet<EventForm> forms = new TreeSet<>();
    EventNames.all().forEach(name -> forms.add(written(name)));
    Upcasters.CURRENT.all().forEach(old -> forms.add(new EventForm(old.name(), old.from())));
    return forms;
  }

  /** The form in which this release writes the event. */
  public static EventForm written(String name) {
    return new EventForm(name, EventNames.revisionOf(EventNames.classOf(name)));
  }

  /** A copy of the schema. */
  public static ObjectNode schema(EventForm form) {
    String resource = "/event-schemas/" + form + ".json";
    try (InputStream schema = EventCatalogue.class.getResourceAsStream(resource)) {
      Objects.requireNonNull(schema, () -> "there is no " + resource);
      return (ObjectNode) EventJson.mapper().readTree(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
