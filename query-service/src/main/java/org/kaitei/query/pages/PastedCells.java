package org.kaitei.query.pages;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.springframework.web.util.UriUtils;

/**
 * What the form of the page for reading cells sends. The container does not see its fields, because
 * the body is read before, within its bounds.
 */
record PastedCells(String cells, String unit) {

  static final PastedCells NONE = new PastedCells("", "");

  /**
   * @throws Refusal {@code malformed-parameter} when it is not encoded as forms are
   */
  static PastedCells of(byte[] body) {
    Map<String, String> fields = new HashMap<>();
    for (String field : new String(body, StandardCharsets.US_ASCII).split("&")) {
      String[] parts = field.split("=", 2);
      fields.put(parts[0], parts.length == 2 ? decoded(parts[1]) : "");
    }
    return new PastedCells(fields.getOrDefault("cells", ""), fields.getOrDefault("unit", ""));
  }

  private static String decoded(String text) {
    try {
      return UriUtils.decode(text.replace('+', ' '), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      throw Refusal.malformed("malformed-parameter", Map.of("parameter", "cells", "value", text));
    }
  }
}
