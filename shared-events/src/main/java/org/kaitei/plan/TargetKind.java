package org.kaitei.plan;

/** How an actual is held against a target. */
public enum TargetKind {
  AT_LEAST,
  AT_MOST
}
