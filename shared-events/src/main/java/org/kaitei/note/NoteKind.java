package org.kaitei.note;

/** What a note speaks about, and for the first two also who speaks. */
public enum NoteKind {
  /** The department about its progress (進捗状況や課題). */
  PROGRESS,
  /** An expert (有識者評価). */
  EXPERT_COMMENT,
  /** How the plan is carried forward (推進体制). */
  PROMOTION,
  /** What makes it go on by itself (自律的好循環). */
  VIRTUOUS_CYCLE,
  /** Which goals come first (優先的なゴール). */
  PRIORITY_GOALS,
  /** How it is told to others (情報発信). */
  OUTREACH
}
