package org.kaitei.command.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.command.indicator.IndicatorCommand.DefineIndicator;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.command.ledger.Standing;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;

/** A figure or a definition in the way of another, and the two rules about overwriting it. */
record Stands(String what, long revision, Map<String, Object> facts) {

  static Stands definition(DefineIndicator command, Standing<Definition> standing) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("indicator", command.indicator().value());
    facts.put("standing", standing.value());
    facts.put("revision", standing.revision());
    return new Stands("definition", standing.revision(), facts);
  }

  static Stands baseline(IndicatorCommand.SetBaseline command, Standing<Baseline> standing) {
    Baseline baseline = standing.value();
    return of(
        "baseline",
        command.indicator(),
        command.component(),
        baseline.period(),
        baseline.figure(),
        standing.revision());
  }

  static Stands measurement(
      IndicatorId indicator, String component, Period period, Standing<Measurement> standing) {
    Figure figure = standing.value().figure();
    return of("measurement", indicator, component, period, figure, standing.revision());
  }

  /**
   * @param since the revision that said that the series breaks off there
   */
  static Stands breakFrom(IndicatorCommand.WithdrawBreak command, long since) {
    Map<String, Object> facts = place(command.indicator(), null, command.breakFrom());
    facts.put("revision", since);
    return new Stands("break", since, facts);
  }

  private static Stands of(
      String what,
      IndicatorId indicator,
      String component,
      Period period,
      Figure figure,
      long revision) {
    Map<String, Object> facts = place(indicator, component, period);
    facts.put("value", figure.isMeasured() ? figure.value().toPlainString() : null);
    facts.put("printed", figure.printed());
    facts.put("revision", revision);
    return new Stands(what, revision, facts);
  }

  private static Map<String, Object> place(IndicatorId indicator, String component, Period period) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("indicator", indicator.value());
    facts.put("component", component);
    facts.put("period", period.code());
    return facts;
  }

  /**
   * @param withdrawn the revision in which a figure was withdrawn where none stands; null when none
   *     ever was
   * @throws Refusal {@code measurement-withdrawn} when the client still knows that figure
   */
  static void notWithdrawnSince(RecordMeasurement command, Long withdrawn) {
    Long known = command.unchangedSince();
    if (withdrawn != null && known != null && withdrawn > known) {
      var facts = place(command.indicator(), command.component(), command.period());
      facts.put("revision", withdrawn);
      throw new Refusal(Kind.CHANGED_SINCE, "measurement-withdrawn", facts, List.of());
    }
  }

  /**
   * @throws Refusal {@code definition-changed}, {@code baseline-changed}, {@code
   *     measurement-changed} or {@code break-changed} with what stands now
   */
  Stands unchangedSince(Long known) {
    if (known != null && revision > known) {
      throw new Refusal(Kind.CHANGED_SINCE, what + "-changed", facts, List.of());
    }
    return this;
  }

  /**
   * @throws Refusal {@code definition-stands}, {@code baseline-stands} or {@code
   *     measurement-stands} with what stands
   */
  void mayBeOverwritten(String reason) {
    if (reason == null) {
      throw Refusal.conflict(what + "-stands", facts);
    }
  }
}
