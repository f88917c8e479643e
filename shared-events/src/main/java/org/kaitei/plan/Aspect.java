package org.kaitei.plan;

/** The three sides (側面) of sustainable development: 経済, 社会, 環境. */
public enum Aspect {
  ECONOMY,
  SOCIETY,
  ENVIRONMENT
}
