package org.kaitei.command.indicator;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.command.indicator.IndicatorCommand.RecordSeries;
import org.kaitei.command.request.AsWritten;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Texts;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.indicator.Source;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.SubmittedBy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Records and revises whole series of figures (遡及改定) over HTTP. */
@RestController
class SeriesController {

  /** Eighty years of months, so that all of it fits into one transaction with ease. */
  private static final int MOST = 1_000;

  private final CommandEdge edge;

  SeriesController(CommandEdge edge) {
    this.edge = edge;
  }

  /**
   * @param source of the figures that name none; likewise the status
   */
  record SeriesBody(
      List<FigureBody> figures,
      String reason,
      Source source,
      Measurement.Status status,
      List<String> acknowledged) {}

  record FigureBody(
      Period period,
      String component,
      @AsWritten String value,
      String printed,
      Source source,
      Measurement.Status status) {}

  @Requires(Right.RECORD)
  @PostMapping("/api/indicators/{indicator}/series")
  ResponseEntity<?> record(
      @PathVariable IndicatorId indicator,
      @RequestBody SeriesBody body,
      HttpServletRequest request) {
    requireFigures(body.figures());
    String reason = Texts.optional("reason", body.reason(), Texts.REASON);
    Acknowledged acknowledged = GivenFigures.acknowledged(body.acknowledged());
    Long known = edge.known(indicator.stream(), request);
    SubmittedBy by = edge.submitter();
    return edge.answer(
        request,
        new AsPrinted(
            indicator,
            unit ->
                new RecordSeries(
                    indicator,
                    body.figures().stream().map(figure -> read(figure, body, unit)).toList(),
                    reason,
                    acknowledged,
                    known,
                    by),
            by));
  }

  private static void requireFigures(List<FigureBody> figures) {
    if (figures == null || figures.isEmpty()) {
      throw Refusal.invalid("text-missing", Map.of("field", "figures"));
    }
    if (figures.size() > MOST) {
      throw Refusal.invalid("too-many-entries", Map.of("field", "figures", "most", MOST));
    }
  }

  private static SubmittedFigure read(FigureBody figure, SeriesBody series, String unit) {
    Source source = figure.source() == null ? series.source() : figure.source();
    Period period = Texts.given("period", figure.period());
    return new SubmittedFigure(
        Texts.optional("component", figure.component(), Texts.NAME),
        period,
        GivenFigures.measurement(
            figure.value(),
            figure.printed(),
            unit,
            period,
            GivenFigures.source(source),
            figure.status() == null ? series.status() : figure.status()));
  }
}
