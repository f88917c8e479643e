package org.kaitei.command.plan;

import java.util.Map;
import org.kaitei.achievement.Method;
import org.kaitei.command.indicator.Redefinition;
import org.kaitei.command.ledger.Streams;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.MethodFits;
import org.kaitei.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An indicator of which a plan aims at a ratio cannot become one of which the lower figure is the
 * better. A target that is set in the same moment by somebody else is not seen; its achievement
 * then says that it cannot be computed.
 */
@Component
class RatiosAimedAt implements Redefinition {

  /**
   * Looks for the id anywhere in what is stored, in whatever form that is: too many plans do no
   * harm, because each is then read.
   */
  private static final String PLANS =
      """
      select distinct stream from event
      where name = 'plan.indicator-named' and position(? in payload) > 0
      order by stream
      """;

  private final JdbcClient store;
  private final Streams streams;

  RatiosAimedAt(JdbcClient store, Streams streams) {
    this.store = store;
    this.streams = streams;
  }

  @Override
  public void mayBecome(IndicatorId indicator, Definition definition) {
    if (definition.better() != Better.LOWER) {
      return;
    }
    for (String stream :
        store.sql(PLANS).param('"' + indicator.value() + '"').query(String.class).list()) {
      var plan = new PlanId(stream.substring(stream.indexOf('/') + 1));
      Plan state = streams.open(PlanStream.class, PlanStream::new, plan.stream()).state();
      state.targets().entrySet().stream()
          .filter(target -> target.getKey().indicator().equals(indicator))
          .map(Map.Entry::getValue)
          .map(Aimed::value)
          .filter(target -> target.method() == Method.RATIO_TO_TARGET)
          .forEach(target -> MethodFits.check(target, definition));
    }
  }
}
