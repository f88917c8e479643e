package org.kaitei.standalone.bench;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kaitei.command.indicator.IndicatorCommand.DefineIndicator;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.command.ledger.Dispatch;
import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.SubmittedBy;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Corrects one figure of an indicator of its own, through the command bus. */
final class BusWriter implements Client {
  private static final Period PERIOD = Period.fiscalYear(2021);

  private final Dispatch dispatch;
  private final IndicatorId indicator;
  private final String subject;
  private int figure;

  /**
   * @param subject the account that it writes as
   */
  BusWriter(Dispatch dispatch, String subject, int number) {
    this.dispatch = dispatch;
    this.subject = subject;
    this.indicator = new IndicatorId("bus-" + number);
    var definition = new Definition("歩行者通行量", "人", Better.HIGHER, false, null, null);
    send(new DefineIndicator(indicator, definition, null, null, now()));
  }

  @Override
  public void act() {
    var measurement = new Measurement(Figure.of(String.valueOf(figure++)), null, null);
    send(new RecordMeasurement(indicator, null, PERIOD, measurement, "late returns", null, now()));
  }

  private SubmittedBy now() {
    return new SubmittedBy(
        subject, null, Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS));
  }

  /** Signed in on the thread that it writes on, as a request is. */
  private void send(LedgerCommand command) {
    var signedIn = UsernamePasswordAuthenticationToken.authenticated(subject, null, List.of());
    SecurityContextHolder.setContext(new SecurityContextImpl(signedIn));
    dispatch.send(command);
  }
}
