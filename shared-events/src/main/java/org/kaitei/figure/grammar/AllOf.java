package org.kaitei.figure.grammar;

import java.util.List;

/** 全地区 beside its number: 全地区（6）, 全地区 国語：6地区. */
final class AllOf {

  private AllOf() {}

  static void mark(List<Draft> drafts, String what, String printed) {
    for (Draft draft : drafts) {
      if (draft.hasAmount() && draft.unit == null) {
        draft.unit = what;
      }
      draft.note(Remark.Kind.ALL, printed);
    }
  }
}
