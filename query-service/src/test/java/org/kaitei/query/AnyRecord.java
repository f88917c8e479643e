package org.kaitei.query;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.PrintedDate;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Source;
import org.kaitei.judgement.Bands;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.judgement.LinearPath;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanId;

/**
 * Any value of a record, from few values of each type, so that different events are often about the
 * same thing. What may be absent is absent half of the time.
 */
public final class AnyRecord {

  private static final Map<Class<?>, Arbitrary<?>> VALUES =
      Map.ofEntries(
          Map.entry(SubmittedBy.class, Arbitraries.of(Said.BY)),
          Map.entry(PlanId.class, Arbitraries.of(Said.PLAN)),
          Map.entry(IndicatorId.class, Arbitraries.of("x", "y").map(IndicatorId::new)),
          Map.entry(Period.class, Arbitraries.of("FY2019", "FY2020", "CY2021").map(Period::new)),
          Map.entry(PrintedDate.class, Arbitraries.of("2021-09", "2022").map(PrintedDate::new)),
          Map.entry(
              Figure.class,
              Arbitraries.of(
                  Figure.of("0"),
                  Figure.of("1"),
                  Figure.of("1.0"),
                  Figure.of("-3.50"),
                  Figure.notMeasured("-"))),
          Map.entry(Source.class, Arbitraries.of("統計年鑑", "水保全年報").map(Source::of)),
          Map.entry(JudgementRule.class, Arbitraries.of(new LinearPath(), Bands.USUAL)),
          Map.entry(BigDecimal.class, Arbitraries.of(BigDecimal.TWO, BigDecimal.TEN)),
          Map.entry(
              LocalDate.class, Arbitraries.of("2022-04-01", "2023-04-01").map(LocalDate::parse)),
          Map.entry(String.class, Arbitraries.of("a", "b")),
          Map.entry(boolean.class, Arbitraries.of(true, false)),
          Map.entry(long.class, Arbitraries.of(1L, 2L)),
          Map.entry(int.class, Arbitraries.of(1, 2)),
          Map.entry(Integer.class, Arbitraries.of(1, 2)));

  private AnyRecord() {}

  public static <T> Arbitrary<T> of(Class<T> type) {
    List<Arbitrary<Object>> components =
        Arrays.stream(type.getRecordComponents()).map(AnyRecord::component).toList();
    return components.isEmpty()
        ? Arbitraries.create(() -> made(type, List.of()))
        : Combinators.combine(components).as(values -> made(type, values));
  }

  private static Arbitrary<Object> component(RecordComponent component) {
    Arbitrary<Object> any = any(component.getGenericType());
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        ? any.injectNull(0.5)
        : any;
  }

  @SuppressWarnings("unchecked") // each type is mapped to values of its own
  private static Arbitrary<Object> any(Type type) {
    if (type instanceof ParameterizedType list) {
      return any(list.getActualTypeArguments()[0]).list().ofMaxSize(2).map(ArrayList::new);
    }
    var erased = (Class<Object>) type;
    if (VALUES.containsKey(erased)) {
      return (Arbitrary<Object>) VALUES.get(erased);
    }
    return erased.isEnum() ? Arbitraries.of(Arrays.asList(erased.getEnumConstants())) : of(erased);
  }

  private static <T> T made(Class<T> type, List<Object> values) {
    Class<?>[] types =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      var canonical = type.getDeclaredConstructor(types);
      return canonical.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made of " + values, e);
    }
  }
}
