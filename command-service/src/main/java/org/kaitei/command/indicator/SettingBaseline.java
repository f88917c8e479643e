package org.kaitei.command.indicator;

import java.util.ArrayList;
import java.util.List;
import org.kaitei.command.indicator.IndicatorCommand.SetBaseline;
import org.kaitei.command.ledger.Standing;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorEvent.BaselineCorrected;
import org.kaitei.indicator.IndicatorEvent.BaselineSet;
import org.kaitei.warning.Warning;

/** Decides on the figure that progress is counted from. */
final class SettingBaseline {

  private SettingBaseline() {}

  static List<IndicatorEvent> decide(Indicator indicator, SetBaseline c) {
    Standing<Baseline> standing = indicator.baselines().get(c.component());
    Baseline before = standing == null ? null : standing.value();
    if (c.baseline().says(before) && !isInOtherUnit(indicator, standing)) {
      return List.of();
    }
    if (standing != null) {
      Stands.baseline(c, standing).unchangedSince(c.unchangedSince()).mayBeOverwritten(c.reason());
    }
    List<Warning> warnings = warnings(indicator, c);
    Acknowledged.require(c.acknowledged().missing("", warnings));
    List<String> kept = Acknowledged.kept(warnings);
    return List.of(
        before == null
            ? new BaselineSet(c.indicator(), c.component(), c.baseline(), kept, c.by())
            : new BaselineCorrected(
                c.indicator(), c.component(), before, c.baseline(), c.reason(), kept, c.by()));
  }

  private static boolean isInOtherUnit(Indicator indicator, Standing<Baseline> standing) {
    return standing.value().figure().isMeasured() && indicator.inFormerUnit(standing);
  }

  private static List<Warning> warnings(Indicator indicator, SetBaseline c) {
    var warnings = new ArrayList<Warning>();
    if (c.single()) {
      warnings.addAll(Warning.aboutComponent(c.component(), indicator.components()));
    }
    if (c.baseline().figure().isMeasured()) {
      warnings.addAll(Warning.aboutBaseline(Neighbourhood.of(indicator, c)));
    }
    return warnings;
  }
}
