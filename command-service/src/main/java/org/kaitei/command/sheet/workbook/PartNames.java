package org.kaitei.command.sheet.workbook;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kaitei.ledger.Refusal;

/** What the names of the parts of a workbook tell. */
final class PartNames {

  /** By what a part's name begins with: why a workbook that has one is not taken. */
  private static final Map<String, String> REFUSED = refused();

  private PartNames() {}

  /**
   * @throws Refusal {@code workbook-entry-name} for one that leads elsewhere, {@code
   *     workbook-with-macros}, {@code workbook-with-links}, {@code workbook-with-objects}
   */
  static String checked(String name) {
    boolean plain =
        !name.isEmpty()
            && name.length() <= Limits.ENTRY_NAME
            && !name.startsWith("/")
            && name.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':')
            && !("/" + name + "/").contains("/../");
    if (!plain) {
      throw Refusal.invalid("workbook-entry-name", Map.of("name", shortened(name)));
    }
    String lower = name.toLowerCase(Locale.ROOT);
    REFUSED.forEach(
        (start, code) -> {
          if (lower.startsWith(start)) {
            throw Refusal.invalid(code, Map.of("name", name));
          }
        });
    return name;
  }

  static boolean isXml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
  }

  private static String shortened(String name) {
    String shown = name.replaceAll("\\p{Cntrl}", "?");
    return shown.length() <= Limits.ENTRY_NAME ? shown : shown.substring(0, Limits.ENTRY_NAME);
  }

  private static Map<String, String> refused() {
    var refused = new LinkedHashMap<String, String>();
    refused.put("xl/vba", "workbook-with-macros");
    refused.put("xl/macrosheets", "workbook-with-macros");
    refused.put("xl/dialogsheets", "workbook-with-macros");
    refused.put("xl/externallinks", "workbook-with-links");
    refused.put("xl/connections", "workbook-with-links");
    refused.put("xl/querytables", "workbook-with-links");
    refused.put("xl/embeddings", "workbook-with-objects");
    refused.put("xl/activex", "workbook-with-objects");
    refused.put("xl/ctrlprops", "workbook-with-objects");
    return refused;
  }
}
