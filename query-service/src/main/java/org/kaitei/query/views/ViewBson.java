package org.kaitei.query.views;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.kaitei.ledger.EventJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Versions and places as stored. What a view says is the JSON that events have too, as one text: it
 * is always written and read whole, and as fields of its own it took several times as long.
 */
final class ViewBson {

  private static final JsonMapper MAPPER = EventJson.mapper();
  private static final TypeReference<LinkedHashMap<String, Object>> FIELDS =
      new TypeReference<>() {};

  static final String TRAIL = "trail";
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
            .append("recordedAt", version.recordedAt().toString())
            .append(TRAIL, micros(version.trail()));
    byte[] json = MAPPER.writeValueAsBytes(version.state());
    return json.length > MOST_AS_IT_IS
        ? document.append(PACKED, Packed.of(json))
        : document.append(STATE, new String(json, UTF_8));
  }

  static <V extends View<V>> Version<V> read(ViewKey<V> key, Document stored) {
    return new Version<>(
        key,
        stored.getInteger("n"),
        stored.getLong("version"),
        Instant.parse(stored.getString("recordedAt")),
        trail(stored),
        state(key, stored));
  }

  private static List<List<Long>> micros(Trail trail) {
    return trail.levels().stream()
        .map(level -> level.stream().map(t -> MICROS.between(Instant.EPOCH, t)).toList())
        .toList();
  }

  static Trail trail(Document stored) {
    return new Trail(stored.getList(TRAIL, List.class).stream().map(ViewBson::instants).toList());
  }

  private static List<Instant> instants(List<?> micros) {
    return micros.stream().map(m -> Instant.EPOCH.plus((Long) m, MICROS)).toList();
  }

  private static <V extends View<V>> V state(ViewKey<V> key, Document stored) {
    Binary packed = stored.get(PACKED, Binary.class);
    return packed == null
        ? MAPPER.readValue(stored.getString(STATE), key.kind().type())
        : MAPPER.readValue(Packed.json(packed), key.kind().type());
  }

  static Document place(Place place) {
    return new Document(MAPPER.convertValue(place, FIELDS));
  }

  static Place place(Document stored) {
    return MAPPER.convertValue(stored, Place.class);
  }
}
