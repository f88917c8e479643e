package org.kaitei.command.indicator;

import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;

/** What others rely on in a definition. */
public interface Redefinition {

  /**
   * @throws Refusal when something relies on what the definition would no longer say
   */
  void mayBecome(IndicatorId indicator, Definition definition);
}
