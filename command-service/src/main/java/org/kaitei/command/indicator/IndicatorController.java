package org.kaitei.command.indicator;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.command.indicator.IndicatorCommand.DefineIndicator;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.command.indicator.IndicatorCommand.SetBaseline;
import org.kaitei.command.indicator.IndicatorCommand.WithdrawBreak;
import org.kaitei.command.indicator.IndicatorCommand.WithdrawMeasurement;
import org.kaitei.command.request.AsWritten;
import org.kaitei.command.request.Because;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Figures;
import org.kaitei.command.request.Texts;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.indicator.Source;
import org.kaitei.ledger.SubmittedBy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Defines indicators and records, corrects and withdraws their figures over HTTP. */
@RestController
@RequestMapping("/api/indicators/{indicator}")
class IndicatorController {

  private final CommandEdge edge;

  IndicatorController(CommandEdge edge) {
    this.edge = edge;
  }

  /**
   * @param cumulative false when absent
   * @param changeFactor the usual one when absent
   * @param breakFrom the first period whose figures no longer compare with earlier ones
   * @param acknowledged the codes of warnings that the submitter has seen
   */
  record DefinitionBody(
      String name,
      String unit,
      Better better,
      Boolean cumulative,
      List<String> sdgTargets,
      String department,
      BigDecimal changeFactor,
      Period breakFrom,
      String reason,
      List<String> acknowledged) {}

  @Requires(Right.PLAN)
  @PutMapping
  ResponseEntity<?> define(
      @PathVariable IndicatorId indicator,
      @RequestBody DefinitionBody body,
      HttpServletRequest request) {
    var definition =
        new Definition(
            Texts.required("name", body.name(), Texts.NAME),
            Texts.required("unit", body.unit(), Texts.NAME),
            body.better(),
            Boolean.TRUE.equals(body.cumulative()),
            Texts.entries("sdgTargets", body.sdgTargets()).stream()
                .map(target -> Texts.required("sdgTargets", target, Texts.NAME))
                .toList(),
            Texts.optional("department", body.department(), Texts.NAME),
            body.changeFactor());
    return edge.answer(
        request,
        new DefineIndicator(
            indicator,
            definition,
            body.breakFrom(),
            reason(body.reason()),
            GivenFigures.acknowledged(body.acknowledged()),
            edge.known(indicator.stream(), request),
            edge.submitter()));
  }

  /** Takes back that the series breaks off from that period on. */
  @Requires(Right.PLAN)
  @DeleteMapping("/breaks/{period}")
  ResponseEntity<?> withdrawBreak(
      @PathVariable IndicatorId indicator,
      @PathVariable Period period,
      @RequestParam(required = false) String reason,
      @RequestBody(required = false) Because body,
      HttpServletRequest request) {
    return edge.answer(
        request,
        new WithdrawBreak(
            indicator,
            period,
            Because.of(body, reason),
            edge.known(indicator.stream(), request),
            edge.submitter()));
  }

  /**
   * @param acknowledged the codes of warnings that the submitter has seen
   */
  record BaselineBody(
      Period period,
      @AsWritten String value,
      String printed,
      String component,
      String reason,
      List<String> acknowledged) {}

  @Requires(Right.RECORD)
  @PutMapping("/baseline")
  ResponseEntity<?> setBaseline(
      @PathVariable IndicatorId indicator,
      @RequestBody BaselineBody body,
      HttpServletRequest request) {
    Period period = Texts.given("period", body.period());
    String component = component(body.component());
    String reason = reason(body.reason());
    Acknowledged acknowledged = GivenFigures.acknowledged(body.acknowledged());
    Long known = edge.known(indicator.stream(), request);
    SubmittedBy by = edge.submitter();
    return edge.answer(
        request,
        new AsPrinted(
            indicator,
            unit ->
                new SetBaseline(
                    indicator,
                    component,
                    new Baseline(
                        period, Figures.measured(body.value(), body.printed(), unit, period)),
                    reason,
                    acknowledged,
                    known,
                    true,
                    by),
            by));
  }

  /**
   * @param acknowledged the codes of warnings that the submitter has seen
   */
  record MeasurementBody(
      @AsWritten String value,
      String printed,
      String component,
      String reason,
      Source source,
      Measurement.Status status,
      List<String> acknowledged) {}

  @Requires(Right.RECORD)
  @PutMapping("/measurements/{period}")
  ResponseEntity<?> record(
      @PathVariable IndicatorId indicator,
      @PathVariable Period period,
      @RequestBody MeasurementBody body,
      HttpServletRequest request) {
    String component = component(body.component());
    Source source = GivenFigures.source(body.source());
    String reason = reason(body.reason());
    Acknowledged acknowledged = GivenFigures.acknowledged(body.acknowledged());
    Long known = edge.known(indicator.stream(), request);
    SubmittedBy by = edge.submitter();
    return edge.answer(
        request,
        new AsPrinted(
            indicator,
            unit ->
                new RecordMeasurement(
                    indicator,
                    component,
                    period,
                    GivenFigures.measurement(
                        body.value(), body.printed(), unit, period, source, body.status()),
                    reason,
                    acknowledged,
                    known,
                    true,
                    by),
            by));
  }

  @Requires(Right.RECORD)
  @DeleteMapping("/measurements/{period}")
  ResponseEntity<?> withdraw(
      @PathVariable IndicatorId indicator,
      @PathVariable Period period,
      @RequestParam(required = false) String component,
      @RequestParam(required = false) String reason,
      @RequestBody(required = false) Because body,
      HttpServletRequest request) {
    return edge.answer(
        request,
        new WithdrawMeasurement(
            indicator,
            component(component),
            period,
            Because.of(body, reason),
            edge.known(indicator.stream(), request),
            edge.submitter()));
  }

  private static String component(String component) {
    return Texts.optional("component", component, Texts.NAME);
  }

  private static String reason(String reason) {
    return Texts.optional("reason", reason, Texts.REASON);
  }
}
