package org.kaitei.query.pages.entry;

import static org.kaitei.query.pages.form.Command.fields;

import java.util.List;
import java.util.Map;
import org.kaitei.indicator.Source;
import org.kaitei.query.indicator.IndicatorDocument.ShownMeasurement;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Form;

/**
 * What somebody enters for a cell; null where they entered nothing.
 *
 * @param printed the figure as it would be printed
 * @param source where it was published; its address and its date likewise
 * @param acknowledged the codes of the warnings that they have seen
 * @param version of the indicator that they looked at
 * @param key under which it is recorded once
 */
record Entry(
    String printed,
    String status,
    String source,
    String address,
    String publishedOn,
    String reason,
    List<String> acknowledged,
    Long version,
    String key) {

  static Entry of(Form form) {
    return new Entry(
        form.text("printed"),
        form.text("status"),
        form.text("source"),
        form.text("address"),
        form.text("publishedOn"),
        form.text("reason"),
        form.all("acknowledged"),
        form.version("version"),
        form.text("key"));
  }

  /**
   * What a form starts from.
   *
   * @param standing null when nothing stands
   */
  static Entry beginning(ShownMeasurement standing, long version) {
    Source source = standing == null ? null : standing.source();
    return new Entry(
        standing == null ? null : standing.printed(),
        standing == null || standing.status() == null ? null : standing.status().name(),
        source == null ? null : source.title(),
        source == null ? null : source.address(),
        source == null || source.publishedOn() == null ? null : source.publishedOn().value(),
        null,
        List.of(),
        version,
        Command.newKey());
  }

  /** The same, seen beside what stands now, and to be sent anew. */
  Entry again(long version) {
    return new Entry(
        printed,
        status,
        source,
        address,
        publishedOn,
        reason,
        acknowledged,
        version,
        Command.newKey());
  }

  Command recording(Cell cell) {
    return Command.put(cell.api(), body(cell)).unchangedSince(version).once(key);
  }

  Command withdrawing(Cell cell) {
    return Command.delete(cell.api(), fields("component", cell.component()))
        .because(reason)
        .unchangedSince(version)
        .once(key);
  }

  private Map<String, Object> body(Cell cell) {
    return fields(
        "printed",
        printed,
        "component",
        cell.component(),
        "reason",
        reason,
        "status",
        status,
        "source",
        published(),
        "acknowledged",
        acknowledged.isEmpty() ? null : acknowledged);
  }

  private Map<String, Object> published() {
    Map<String, Object> said =
        fields("title", source, "address", address, "publishedOn", publishedOn);
    return said.isEmpty() ? null : said;
  }
}
