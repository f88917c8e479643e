package org.kaitei.query.pages.overview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.Aspect;
import org.kaitei.query.narrowing.Having;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.overview.OverviewDocument;
import org.kaitei.query.overview.OverviewDocument.Listed;
import org.kaitei.query.overview.Standing;

/**
 * What a reader of a plan's page wants to see of it.
 *
 * @param standing of the indicators that are listed; null for any
 * @param aspect that the indicators serve; null for any
 */
public record Choice(
    Narrowing narrowing, @Nullable Standing standing, @Nullable Having<Aspect> aspect) {

  public static final Choice ALL = new Choice(Narrowing.NONE, null, null);

  /**
   * @throws Refusal {@code malformed-parameter} for what is none
   */
  static <E extends Enum<E>> E named(Class<E> type, String parameter, String text) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.malformed(
                    "malformed-parameter", Map.of("parameter", parameter, "value", text)));
  }

  /** As the address of the page says it. */
  public Map<String, String> parameters() {
    Map<String, String> given = new LinkedHashMap<>();
    put(given, "department", narrowing.department());
    put(given, "table", narrowing.table());
    put(given, "goal", narrowing.goal());
    put(given, "aspect", aspect);
    put(given, "standing", standing);
    return given;
  }

  private static void put(Map<String, String> given, String name, @Nullable Object value) {
    if (value != null) {
      given.put(name, value.toString());
    }
  }

  public boolean isAll() {
    return equals(ALL);
  }

  /** The overview of those that serve the aspect, of an overview that is narrowed already. */
  public OverviewDocument of(OverviewDocument narrowed) {
    return aspect == null ? narrowed : narrowed.serving(aspect);
  }

  /** Whether an indicator of the overview is listed. */
  public boolean lists(Listed listed) {
    return standing == null || standing == listed.standing();
  }

  Choice with(@Nullable Standing other) {
    return new Choice(narrowing, other, aspect);
  }

  Choice withAspect(@Nullable Aspect other) {
    return new Choice(narrowing, null, new Having<>(other));
  }

  /**
   * @param other null for those for which none answers; likewise of goals
   */
  Choice withDepartment(@Nullable String other) {
    return with(new Narrowing(new Having<>(other), narrowing.table(), narrowing.goal()));
  }

  Choice withGoal(@Nullable Integer other) {
    return with(new Narrowing(narrowing.department(), narrowing.table(), new Having<>(other)));
  }

  private Choice with(Narrowing other) {
    return new Choice(other, null, aspect);
  }
}
