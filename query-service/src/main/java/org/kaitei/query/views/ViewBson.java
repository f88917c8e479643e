package org.kaitei.query.views;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.bson.Document;
import org.kaitei.ledger.EventJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Versions and places as stored: the JSON that events have too, as a BSON document. */
final class ViewBson {

  private static final JsonMapper MAPPER = EventJson.mapper();
  private static final TypeReference<LinkedHashMap<String, Object>> FIELDS =
      new TypeReference<>() {};

  private ViewBson() {}

  static String formerId(String documentId, int n) {
    return documentId + "@" + n;
  }

  static Document head(Version<?> version) {
    return stored(version, version.key().documentId());
  }

  static Document former(Version<?> version) {
    return stored(version, formerId(version.key().documentId(), version.n()));
  }

  private static Document stored(Version<?> version, String id) {
    return new Document("_id", id)
        .append("n", version.n())
        .append("version", version.position())
        .append("recordedAt", version.recordedAt().toString())
        .append("state", new Document(MAPPER.convertValue(version.state(), FIELDS)));
  }

  static <V extends View<V>> Version<V> read(ViewKey<V> key, Document stored) {
    return new Version<>(
        key,
        stored.getInteger("n"),
        stored.getLong("version"),
        Instant.parse(stored.getString("recordedAt")),
        MAPPER.convertValue(stored.get("state"), key.kind().type()));
  }

  static Document place(Place place) {
    return new Document(MAPPER.convertValue(place, FIELDS));
  }

  static Place place(Document stored) {
    return MAPPER.convertValue(stored, Place.class);
  }
}
