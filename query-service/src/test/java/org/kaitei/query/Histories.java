package org.kaitei.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.EventNames;
import org.kaitei.ledger.LedgerEvent;

/**
 * Any history of a plan, a few indicators, sheets and notes: transactions of one or several events,
 * whether anybody would have recorded them in that order or not. Every event that can be stored is
 * among them.
 */
public final class Histories {

  private Histories() {}

  public static Arbitrary<List<List<LedgerEvent>>> any() {
    return event().list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(40);
  }

  /** Any history of what a sheet shows, in which most events are about the same few rows. */
  public static Arbitrary<List<List<LedgerEvent>>> ofSheets() {
    return event(EventNames.all().stream().filter(Histories::isOnSheets).sorted().toList())
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(history -> new Redefining().inEach(history));
  }

  /** A definition says truly what it replaces. */
  private static final class Redefining {

    private final Map<IndicatorId, Definition> standing = new HashMap<>();

    List<List<LedgerEvent>> inEach(List<List<LedgerEvent>> history) {
      return history.stream().map(t -> t.stream().map(this::told).toList()).toList();
    }

    private LedgerEvent told(LedgerEvent event) {
      return switch (event) {
        case IndicatorDefined e -> told(e.indicator(), e.definition(), null);
        case IndicatorRedefined e -> told(e.indicator(), e.after(), e.breakFrom());
        default -> event;
      };
    }

    private LedgerEvent told(IndicatorId indicator, Definition now, Period breakFrom) {
      Definition before = standing.put(indicator, now);
      return before == null
          ? new IndicatorDefined(indicator, now, Said.BY)
          : new IndicatorRedefined(indicator, before, now, "整理", breakFrom, Said.BY);
    }
  }

  private static boolean isOnSheets(String name) {
    return name.startsWith("sheet.")
        || name.startsWith("indicator.")
        || name.startsWith("plan.target-")
        || name.startsWith("plan.indicator-")
        || name.equals("plan.judgement-rule-chosen");
  }

  private static Arbitrary<LedgerEvent> event() {
    return event(EventNames.all().stream().sorted().toList());
  }

  private static Arbitrary<LedgerEvent> event(List<String> names) {
    return Arbitraries.of(names)
        .flatMap(name -> AnyRecord.of(EventNames.classOf(name)).map(event -> event));
  }
}
