package org.kaitei.command.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.warning.Warning;

/**
 * The warnings that a submitter has seen and confirmed.
 *
 * @param codes of the warnings; {@code all} stands for every one
 */
public record Acknowledged(Set<String> codes) {

  private static final String ALL = "all";

  public static final Acknowledged NONE = new Acknowledged(Set.of());
  public static final Acknowledged EVERYTHING = new Acknowledged(Set.of(ALL));

  /** The code of the refusal that lists what is missing. */
  public static final String MISSING = "unacknowledged-warnings";

  public static Acknowledged of(Collection<String> codes) {
    return new Acknowledged(Set.copyOf(codes));
  }

  public boolean covers(String code) {
    return codes.contains(ALL) || codes.contains(code);
  }

  /** The codes as an event keeps them; null when there are none. */
  static List<String> kept(List<Warning> warnings) {
    return warnings.isEmpty() ? null : warnings.stream().map(Warning::code).toList();
  }

  /** A figure's warnings as faults of it. */
  List<Fault> missing(String pointer, List<Warning> warnings) {
    return warnings.stream()
        .filter(warning -> !covers(warning.code()))
        .map(warning -> new Fault(null, pointer, warning.code(), warning.facts()))
        .toList();
  }

  /**
   * @throws Refusal {@code unacknowledged-warnings} with each warning's code and facts
   */
  public static void require(List<Fault> missing) {
    if (!missing.isEmpty()) {
      var codes = new TreeSet<String>();
      missing.forEach(fault -> codes.add(fault.code()));
      throw new Refusal(
          Kind.CONFLICT,
          MISSING,
          Map.of("count", missing.size(), "codes", List.copyOf(codes)),
          missing);
    }
  }
}
