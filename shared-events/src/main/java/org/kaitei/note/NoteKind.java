package org.kaitei.note;

/** Who speaks: the department about its progress (進捗状況や課題), or an expert (有識者評価). */
public enum NoteKind {
  PROGRESS,
  EXPERT_COMMENT
}
