package org.kaitei.query.views;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.bson.Document;
import org.bson.types.Binary;
import org.kaitei.ledger.EventJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Versions and places as stored: the JSON that events have too, as a BSON document. */
final class ViewBson {

  private static final JsonMapper MAPPER = EventJson.mapper();
  private static final TypeReference<LinkedHashMap<String, Object>> FIELDS =
      new TypeReference<>() {};

  private static final String STATE = "state";
  private static final String PACKED = "packed";

  /** Of JSON, in bytes. A document may have 16 MiB, which one with long texts could pass. */
  private static final int MOST_AS_IT_IS = 128 * 1024;

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
    Document document =
        new Document("_id", id)
            .append("n", version.n())
            .append("version", version.position())
            .append("recordedAt", version.recordedAt().toString());
    byte[] json = MAPPER.writeValueAsBytes(version.state());
    return json.length > MOST_AS_IT_IS
        ? document.append(PACKED, Packed.of(json))
        : document.append(STATE, new Document(MAPPER.readValue(json, FIELDS)));
  }

  static <V extends View<V>> Version<V> read(ViewKey<V> key, Document stored) {
    return new Version<>(
        key,
        stored.getInteger("n"),
        stored.getLong("version"),
        Instant.parse(stored.getString("recordedAt")),
        state(key, stored));
  }

  private static <V extends View<V>> V state(ViewKey<V> key, Document stored) {
    Binary packed = stored.get(PACKED, Binary.class);
    return packed == null
        ? MAPPER.convertValue(stored.get(STATE), key.kind().type())
        : MAPPER.readValue(Packed.json(packed), key.kind().type());
  }

  static Document place(Place place) {
    return new Document(MAPPER.convertValue(place, FIELDS));
  }

  static Place place(Document stored) {
    return MAPPER.convertValue(stored, Place.class);
  }
}
