package org.kaitei.indicator;

/** The direction in which an indicator gets better. */
public enum Better {
  HIGHER,
  LOWER
}
