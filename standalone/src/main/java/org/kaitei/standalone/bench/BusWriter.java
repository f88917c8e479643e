package org.kaitei.standalone.bench;

import java.time.Clock;
import java.util.Set;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;
import org.kaitei.command.indicator.IndicatorCommand.DefineIndicator;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.command.ledger.Dispatch;
import org.kaitei.command.request.Submitter;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;

/** Corrects one figure of an indicator of its own, through the command bus. */
final class BusWriter implements Client {
  private static final Actor PLANNER = new Actor("bench", Set.of(Role.PLANNER), null);
  private static final Submitter SUBMITTER = new Submitter(() -> PLANNER, Clock.systemUTC());

  private static final Period PERIOD = Period.fiscalYear(2021);

  private final Dispatch dispatch;
  private final IndicatorId indicator;
  private int figure;

  BusWriter(Dispatch dispatch, int number) {
    this.dispatch = dispatch;
    this.indicator = new IndicatorId("bus-" + number);
    var definition = new Definition("歩行者通行量", "人", Better.HIGHER, false, null, null);
    dispatch.send(new DefineIndicator(indicator, definition, null, null, SUBMITTER.now()));
  }

  @Override
  public void act() {
    var measurement = new Measurement(Figure.of(String.valueOf(figure++)), null, null);
    dispatch.send(
        new RecordMeasurement(
            indicator, null, PERIOD, measurement, "late returns", null, SUBMITTER.now()));
  }
}
