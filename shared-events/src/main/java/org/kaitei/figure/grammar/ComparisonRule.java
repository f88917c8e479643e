package org.kaitei.figure.grammar;

import org.kaitei.figure.grammar.Comparator.Relation;

/** Signs that compare, before the number: ＜100, ≧ 5, >=3. Behind a number they compare another. */
final class ComparisonRule {

  private ComparisonRule() {}

  /** Null, and the place unchanged, when none stands here. */
  static Part read(Scanner cell) {
    int start = cell.place();
    Relation relation = relation(cell);
    if (relation != null) {
      cell.skipSpace();
      if (NumberRule.isNext(cell)) {
        return new Part.Compared(relation, start, cell.place());
      }
      cell.to(start);
    }
    return null;
  }

  private static Relation relation(Scanner cell) {
    Relation relation =
        switch (cell.peek()) {
          case '<' -> cell.peek(1) == '=' ? Relation.AT_MOST : Relation.LESS_THAN;
          case '>' -> cell.peek(1) == '=' ? Relation.AT_LEAST : Relation.MORE_THAN;
          case '≦', '≤', '⩽' -> Relation.AT_MOST;
          case '≧', '≥', '⩾' -> Relation.AT_LEAST;
          default -> null;
        };
    if (relation != null) {
      cell.skip(cell.peek(1) == '=' ? 2 : 1);
    }
    return relation;
  }
}
