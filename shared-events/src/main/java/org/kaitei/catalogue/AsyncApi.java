package org.kaitei.catalogue;

import static org.kaitei.ledger.CloudEventForm.HASH;
import static org.kaitei.ledger.CloudEventForm.KIND;
import static org.kaitei.ledger.CloudEventForm.META_DATA;
import static org.kaitei.ledger.CloudEventForm.NAME_REVISION;
import static org.kaitei.ledger.CloudEventForm.POSITION;
import static org.kaitei.ledger.CloudEventForm.RECORDED_AT;
import static org.kaitei.ledger.CloudEventForm.REVISION;
import static org.kaitei.ledger.CloudEventForm.TIME_STAMP;
import static org.kaitei.ledger.CloudEventForm.TRANSACTION_END;

import java.util.SortedSet;
import org.kaitei.ledger.EventJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * What travels on the topic {@code kaitei.events}, as an AsyncAPI 3.0 document: a message for every
 * form of every event, with the headers of a CloudEvent in binary mode.
 */
public final class AsyncApi {

  private static final String CHANNEL = "events";
  private static final String NUMBER = "^[1-9][0-9]*$";

  private AsyncApi() {}

  public static ObjectNode document() {
    ObjectNode document = EventJson.mapper().createObjectNode().put("asyncapi", "3.0.0");
    document
        .putObject("info")
        .put("title", "Kaitei")
        .put("version", "1")
        .put(
            "description",
            "Every event of one ledger in its one order, from the first, and each as it was stored:"
                + " one of an older revision is never rewritten. A later release may add fields to"
                + " a revision and new events; ignore what you do not know.")
        .putObject("license")
        .put("name", "Apache-2.0");
    SortedSet<EventForm> forms = EventCatalogue.forms();
    channel(document.putObject("channels").putObject(CHANNEL), forms);
    operation(document.putObject("operations").putObject("publish"));
    ObjectNode messages = document.putObject("components").putObject("messages");
    forms.forEach(form -> message(messages.putObject(form.toString()), form));
    return document;
  }

  private static void channel(ObjectNode channel, Iterable<EventForm> forms) {
    channel
        .put("address", "kaitei.events")
        .put("description", "One partition for each ledger, kept for ever.");
    ObjectNode messages = channel.putObject("messages");
    forms.forEach(
        form -> messages.putObject(form.toString()).put("$ref", "#/components/messages/" + form));
    channel.putObject("bindings").putObject("kafka").put("partitions", 1);
  }

  private static void operation(ObjectNode operation) {
    operation.put("action", "send").putObject("channel").put("$ref", "#/channels/" + CHANNEL);
  }

  private static void message(ObjectNode message, EventForm form) {
    ObjectNode payload = EventCatalogue.schema(form);
    payload.remove("$schema");
    payload.remove("$id");
    message
        .put("name", form.name())
        .put("title", payload.path("title").stringValue())
        .put("summary", payload.path("description").stringValue())
        .put("contentType", "application/json");
    message.set("headers", headers(form));
    message.set("payload", payload);
    message
        .putObject("bindings")
        .putObject("kafka")
        .putObject("key")
        .put("type", "string")
        .put("description", "the id of the ledger");
  }

  /** All of them are always there. */
  private static ObjectNode headers(EventForm form) {
    ObjectNode headers = EventJson.mapper().createObjectNode().put("type", "object");
    header(headers, "content-type").put("const", "application/json");
    header(headers, "ce_specversion").put("const", "1.0");
    header(headers, "ce_id").put("description", "the event's own id, the same after every replay");
    header(headers, "ce_source").put("pattern", "^/ledgers/.+$");
    header(headers, "ce_type").put("const", form.name());
    header(headers, "ce_subject").put("description", "the stream").put("pattern", "^[a-z]+/.+$");
    header(headers, "ce_time").put("description", "decided at").put("format", "date-time");
    ours(headers, POSITION, "in the ledger: 1, 2, 3, without gaps").put("pattern", NUMBER);
    ours(headers, RECORDED_AT, "in microseconds, one for all events of a transaction")
        .put("format", "date-time");
    ours(headers, TRANSACTION_END, "the position of the transaction's last event")
        .put("pattern", NUMBER);
    ours(headers, HASH, "links the event to all before it").put("pattern", "^[0-9a-f]{64}$");
    ours(headers, REVISION, "the number within the stream, from 1").put("pattern", NUMBER);
    ours(headers, KIND, "of the stream");
    ours(headers, NAME_REVISION, "of the payload's JSON").put("const", form.revision());
    ours(headers, META_DATA, "what came with the command, as JSON");
    ours(headers, TIME_STAMP, "decided at, byte for byte as stored").put("format", "date-time");
    return headers;
  }

  private static ObjectNode ours(ObjectNode headers, String extension, String description) {
    return header(headers, "ce_" + extension).put("description", description);
  }

  private static ObjectNode header(ObjectNode headers, String name) {
    headers.withArray("required").add(name);
    return headers.withObject("properties").putObject(name).put("type", "string");
  }
}
