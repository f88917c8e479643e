package org.kaitei.command.sheet;

import java.util.HashMap;
import java.util.Map;
import org.kaitei.command.request.Texts;
import org.kaitei.ledger.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reasons as they stand in a request: in its address, or in its body. */
final class GivenReasons {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private GivenReasons() {}

  /**
   * @param all for the whole file; null for none
   * @param byCell a JSON object, from the address of a cell to the reason; null for none
   * @throws Refusal {@code malformed-parameter}
   */
  static Reasons of(String all, String byCell) {
    return byCell(all, parsed(byCell));
  }

  /**
   * @param byCell from the address of a cell to the reason
   */
  static Reasons byCell(String all, Map<String, String> byCell) {
    var reasons = new HashMap<String, String>();
    byCell.forEach(
        (cell, reason) -> {
          String checked = Texts.optional("reasons", reason, Texts.REASON);
          if (checked != null) {
            reasons.put(cell, checked);
          }
        });
    return new Reasons(Texts.optional("reason", all, Texts.REASON), reasons);
  }

  private static Map<String, String> parsed(String byCell) {
    if (byCell == null) {
      return Map.of();
    }
    try {
      Map<String, String> given = JSON.readValue(byCell, new TypeReference<>() {});
      // What JSON calls null is no object either, and names no cell.
      return given == null ? Map.of() : given;
    } catch (JacksonException e) {
      throw Refusal.malformed(
          "malformed-parameter", Map.of("parameter", "reasons", "value", byCell));
    }
  }
}
