package org.kaitei.command.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.web.BodyFault;
import org.kaitei.web.StrictJson;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a list of changes. Each names in {@code change} what it does; a field that it does not have
 * is refused, because what is misspelt would silently not be changed.
 */
final class ChangeList {

  static final int MOST = 2_000;

  private static final JsonMapper STRICT = StrictJson.configured(JsonMapper.builder()).build();

  private static final Map<String, Class<? extends ChangeBody>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("retitle", ChangeBody.Retitle.class);
    KINDS.put("name-indicator", ChangeBody.NameIndicator.class);
    KINDS.put("rename-indicator", ChangeBody.RenameIndicator.class);
    KINDS.put("retire-indicator", ChangeBody.RetireIndicator.class);
    KINDS.put("set-target", ChangeBody.SetTarget.class);
    KINDS.put("drop-target", ChangeBody.DropTarget.class);
    KINDS.put("place-row", ChangeBody.PlaceRow.class);
    KINDS.put("move-row", ChangeBody.MoveRow.class);
    KINDS.put("drop-row", ChangeBody.DropRow.class);
    KINDS.put("place-section", PartBody.PlaceSection.class);
    KINDS.put("drop-section", PartBody.DropSection.class);
    KINDS.put("place-initiative", PartBody.PlaceInitiative.class);
    KINDS.put("drop-initiative", PartBody.DropInitiative.class);
    KINDS.put("place-narrative", PartBody.PlaceNarrative.class);
    KINDS.put("drop-narrative", PartBody.DropNarrative.class);
  }

  private ChangeList() {}

  /**
   * @param changes null for none
   * @throws Refusal {@code unreadable-changes} with everything that cannot be read, or {@code
   *     too-many-entries}
   */
  static List<PlanChange> read(List<JsonNode> changes) {
    if (changes == null) {
      return List.of();
    }
    if (changes.size() > MOST) {
      throw Refusal.invalid("too-many-entries", Map.of("field", "changes", "most", MOST));
    }
    List<PlanChange> read = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      String pointer = "/changes/" + i;
      try {
        read.add(one(changes.get(i)));
      } catch (Refusal refusal) {
        faults.add(new Fault(null, pointer + field(refusal), refusal.code(), refusal.facts()));
      } catch (DatabindException e) {
        faults.add(BodyFault.of(pointer, e));
      }
    }
    if (!faults.isEmpty()) {
      throw Refusal.invalid("unreadable-changes", faults);
    }
    return read;
  }

  private static PlanChange one(JsonNode change) {
    String kind = change.path("change").asString("");
    Class<? extends ChangeBody> type = KINDS.get(kind);
    if (type == null) {
      throw Refusal.invalid(
          "unknown-change",
          Map.of("change", shortened(kind), "known", String.join(", ", KINDS.keySet())));
    }
    ObjectNode fields = ((ObjectNode) change).deepCopy();
    fields.remove("change");
    return STRICT.treeToValue(fields, type).read();
  }

  private static String shortened(String kind) {
    return kind.length() <= 100 ? kind : kind.substring(0, 100) + "…";
  }

  private static String field(Refusal refusal) {
    return refusal.facts().get("field") instanceof String field ? "/" + field : "";
  }
}
