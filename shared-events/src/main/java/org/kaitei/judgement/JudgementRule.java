package org.kaitei.judgement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * How a plan judges where an indicator stands. A rule is stored with its name, its version and its
 * parameters; changing what a rule says makes a new version of it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
  @Type(value = LinearPath.class, name = LinearPath.VERSIONED),
  @Type(value = Threshold.class, name = Threshold.VERSIONED),
  @Type(value = Bands.class, name = Bands.VERSIONED)
})
public sealed interface JudgementRule permits LinearPath, Threshold, Bands {

  /** Its name and version, such as {@code LINEAR_PATH/1}. */
  String versioned();

  /** What it makes of a situation; never throws. */
  Judgement judge(Situation situation);
}
