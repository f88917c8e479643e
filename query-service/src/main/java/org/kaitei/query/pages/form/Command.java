package org.kaitei.query.pages.form;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kaitei.ledger.Refusal;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A call of the command API.
 *
 * @param path with its query, encoded
 * @param body what becomes JSON, or bytes of another type; null for none
 * @param version of the view that the form was made from; null when it may have changed since
 * @param key under which the call is made once, however often it is sent; null for none
 * @param progress the name under which its progress can be asked for; null for none
 */
public record Command(
    HttpMethod method,
    URI path,
    Object body,
    MediaType type,
    Long version,
    String key,
    String progress) {

  private static final Pattern NO_STEP =
      Pattern.compile("\\.{0,2}|.*[/\\\\;%\\p{Cntrl}].*", Pattern.DOTALL);

  /** A name for one call, to be kept in the form that sends it. */
  public static String newKey() {
    return UUID.randomUUID().toString();
  }

  /**
   * @param path in which every name in braces stands for the next of the values
   * @param in each of them one step of the path, whatever it says
   * @throws Refusal {@code malformed-parameter} when one of them is no step of a path
   */
  public static Command post(String path, Object body, String... in) {
    return json(HttpMethod.POST, address(path, Map.of(), in), body);
  }

  /** Likewise. */
  public static Command put(String path, Object body, String... in) {
    return json(HttpMethod.PUT, address(path, Map.of(), in), body);
  }

  /** Likewise. */
  public static Command delete(String path, Map<String, ?> query, String... in) {
    return json(HttpMethod.DELETE, address(path, query, in), null);
  }

  private static Command json(HttpMethod method, URI address, Object body) {
    return new Command(method, address, body, MediaType.APPLICATION_JSON, null, null, null);
  }

  /** A post whose address says how it is meant. */
  public static Command asking(String path, Map<String, ?> query, Object body) {
    return json(HttpMethod.POST, address(path, query), body);
  }

  /** The same with its reason, which stands in no address and so in no log. */
  public Command because(String reason) {
    return new Command(method, path, fields("reason", reason), type, version, key, progress);
  }

  /** The same, once under that key. */
  public Command once(String key) {
    return new Command(method, path, body, type, version, key, progress);
  }

  /** The same, whose progress can be asked for under that name. */
  public Command toldAs(String progress) {
    return new Command(method, path, body, type, version, key, progress);
  }

  /** The same, unless what it is about has changed since that version. */
  public Command unchangedSince(Long version) {
    return new Command(method, path, body, type, version, key, progress);
  }

  /** Fields of a body, without those that are absent. */
  public static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return fields;
  }

  private static URI address(String path, Map<String, ?> query, String... in) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    List<Object> values = new ArrayList<>();
    for (String step : in) {
      values.add(step(step));
    }
    query.forEach(
        (name, value) -> {
          if (value != null) {
            address.queryParam(name, "{" + name + "}");
            values.add(value instanceof Collection<?> all ? joined(all) : value);
          }
        });
    return address.encode().buildAndExpand(values.toArray()).toUri();
  }

  /** What servers read as several steps, or as one back, stays so however it is encoded. */
  private static String step(String said) {
    if (NO_STEP.matcher(said).matches()) {
      throw Refusal.malformed("malformed-parameter", Map.of("parameter", "id", "value", said));
    }
    return said;
  }

  private static String joined(Collection<?> all) {
    return String.join(",", all.stream().map(Object::toString).toList());
  }
}
