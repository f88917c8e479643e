package org.kaitei.query.edition;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.figure.Figure;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.figure.grammar.Reading;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.query.edition.AchievementsDocument.Achieved;
import org.kaitei.query.indicator.IndicatorAnswers;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.views.Changed;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** Folds a figure that nobody has recorded into a view that nobody keeps. */
public final class PreviewAnswers {

  private static final SubmittedBy NOBODY = new SubmittedBy("–", null, Instant.EPOCH);

  private final ViewReader reader;

  public PreviewAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public PreviewDocument preview(PreviewOf question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Version<IndicatorView> indicator = IndicatorAnswers.indicator(views, question.indicator());
    String unit = unit(indicator.state());
    Optional<Figure> figure = figure(question.printed(), unit);
    return new PreviewDocument(
        question.indicator(),
        question.component(),
        question.period(),
        figure.map(Figure::decimal).orElse(null),
        unit,
        figure.map(measured -> achieved(views, indicator, question, measured)).orElse(List.of()),
        views.mark(),
        indicator.position());
  }

  private static String unit(IndicatorView indicator) {
    return indicator.definition() == null ? null : indicator.definition().unit();
  }

  private static Optional<Figure> figure(String printed, String unit) {
    return FigureGrammar.read(printed, unit) instanceof Reading.Figures(var read)
            && read.size() == 1
            && read.getFirst().value() != null
        ? Optional.of(read.getFirst().toFigure(printed))
        : Optional.empty();
  }

  private static List<Achieved> achieved(
      ViewsAt views, Version<IndicatorView> indicator, PreviewOf question, Figure measured) {
    var supposed = indicator.state().after(supposed(indicator, question, measured, views.mark()));
    var achievements = new EditionAchievements(supposed, question.period());
    return supposed.plans().stream()
        .map(plan -> PlanAnswers.plan(views, plan).state())
        .flatMap(plan -> achievements.beside(plan).targets().stream())
        .filter(a -> Objects.equals(a.target().component(), question.component()))
        .toList();
  }

  /** As the next event of the ledger would say it. */
  private static RecordedEvent supposed(
      Version<IndicatorView> indicator, PreviewOf question, Figure measured, Instant now) {
    var event =
        new MeasurementRecorded(
            question.indicator(),
            question.component(),
            question.period(),
            Measurement.of(measured),
            NOBODY);
    return new RecordedEvent(
        "supposed",
        question.indicator().stream(),
        indicator.state().revision() + 1,
        Changed.SUPPOSED,
        now,
        Changed.SUPPOSED,
        event);
  }
}
