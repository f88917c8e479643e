package org.kaitei.query;

import static org.kaitei.query.Said.*;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.note.NotePlace;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent;

/** Any history of a few indicators, rows and notes: transactions of one or several events. */
public final class Histories {

  private static final Arbitrary<IndicatorId> INDICATORS =
      Arbitraries.of("x", "y", "z").map(IndicatorId::new);
  private static final Arbitrary<String> COMPONENTS = Arbitraries.of("男性", "女性").injectNull(0.5);
  private static final Arbitrary<Period> PERIODS =
      Arbitraries.of("FY2019", "FY2020", "CY2021").map(Period::new);
  private static final Arbitrary<Figure> FIGURES =
      Arbitraries.of("0", "1", "1.0", "-3.50", "1317.1")
          .map(Figure::of)
          .injectNull(0.1)
          .map(figure -> figure == null ? Figure.notMeasured("-") : figure);
  private static final Arbitrary<Integer> YEARS = Arbitraries.of(2021, 2022);

  private Histories() {}

  public static Arbitrary<List<List<LedgerEvent>>> any() {
    return event().list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(25);
  }

  private static Arbitrary<LedgerEvent> event() {
    return Arbitraries.oneOf(measured(), based(), aimed(), row(), note(), rest());
  }

  private static Arbitrary<LedgerEvent> measured() {
    return Combinators.combine(INDICATORS, COMPONENTS, PERIODS, FIGURES, Arbitraries.of(0, 1, 2))
        .as(
            (id, component, period, figure, what) -> {
              Measurement measurement = Measurement.of(figure);
              return switch (what) {
                case 0 ->
                    new IndicatorEvent.MeasurementRecorded(id, component, period, measurement, BY);
                case 1 ->
                    new IndicatorEvent.MeasurementCorrected(
                        id, component, period, measurement, measurement, "訂正", BY);
                default ->
                    new IndicatorEvent.MeasurementWithdrawn(
                        id, component, period, measurement, "取下げ", BY);
              };
            });
  }

  private static Arbitrary<LedgerEvent> based() {
    return Combinators.combine(INDICATORS, COMPONENTS, PERIODS, FIGURES)
        .as(
            (id, component, period, figure) ->
                new IndicatorEvent.BaselineSet(id, component, new Baseline(period, figure), BY));
  }

  private static Arbitrary<LedgerEvent> aimed() {
    return Combinators.combine(INDICATORS, COMPONENTS, PERIODS)
        .as(
            (id, component, period) ->
                new PlanEvent.TargetSet(PLAN, id, component, period, target("50.0"), 1, BY));
  }

  private static Arbitrary<LedgerEvent> row() {
    return Combinators.combine(INDICATORS, PERIODS, FIGURES, YEARS, Arbitraries.of("1", "2"))
        .as(
            (id, period, figure, year, no) ->
                new SheetEvent.RowReported(
                    PLAN,
                    year,
                    Said.row(new RowKey("t", no, null), id, "FY2030"),
                    new PrintedRow(
                        "%",
                        null,
                        null,
                        List.of(new PrintedRow.Actual(year, period, figure)),
                        target("50"),
                        "20%"),
                    null,
                    BY));
  }

  private static Arbitrary<LedgerEvent> note() {
    Arbitrary<NotePlace> places =
        Arbitraries.of(Said.place(2021, ROW), Said.place(2022), Said.place(null));
    return Combinators.combine(
            Arbitraries.of("n", "m"),
            Arbitraries.of("順調", "遅れ"),
            places,
            Arbitraries.of(0, 1, 2, 3, 4, 5, 6))
        .as(
            (id, text, place, what) ->
                switch (what) {
                  case 0 -> Said.amended(id, "順調", text);
                  case 1 -> Said.retitled(id, null, text);
                  case 2 -> Said.moved(id, Said.place(2021), place);
                  case 3 -> Said.relisted(id, 1, place);
                  case 4 -> Said.unlisted(id, 1, place);
                  case 5 -> Said.retracted(id, text);
                  default -> Said.written(id, 2021, text, ROW);
                });
  }

  private static Arbitrary<LedgerEvent> rest() {
    return Arbitraries.of(
        adopted(), named("参加率"), named("割合"), defined("参加率", "%"), opened(2021), opened(2022));
  }
}
