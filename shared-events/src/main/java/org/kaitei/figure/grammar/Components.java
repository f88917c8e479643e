package org.kaitei.figure.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.kaitei.figure.grammar.Draft.Trait;

/** The names of the figures of one cell: 国語 and 算数; 平均寿命 男性 and 健康寿命 男性. */
final class Components {

  private Components() {}

  /** One name a figure, null for the indicator as a whole. */
  static List<String> of(List<Draft> drafts) {
    List<String> names = names(drafts);
    if (drafts.size() == 1) {
      return one(drafts.getFirst(), names.getFirst());
    }
    boolean named =
        names.stream().noneMatch(Objects::isNull)
            && new HashSet<>(names).size() == names.size()
            && drafts.stream().noneMatch(draft -> draft.has(Trait.ROLE));
    if (!named) {
      throw several(drafts);
    }
    boolean guessed = drafts.stream().anyMatch(draft -> draft.has(Trait.UNCERTAIN_LABEL));
    if (guessed && drafts.stream().map(draft -> draft.unit).distinct().count() > 1) {
      throw several(drafts);
    }
    return names;
  }

  private static List<String> one(Draft draft, String name) {
    if (draft.has(Trait.UNCERTAIN_LABEL)) {
      throw new NotRead(Reason.UNKNOWN_WORDS);
    }
    boolean sumOfPart = draft.labels.size() > 1;
    if (draft.has(Trait.SUM) && !sumOfPart) {
      draft.note(Remark.Kind.NOTE, name);
      return new ArrayList<>(java.util.Collections.singletonList(null));
    }
    return java.util.Collections.singletonList(name);
  }

  private static NotRead several(List<Draft> drafts) {
    return new NotRead(Reason.SEVERAL_FIGURES, drafts.toArray(Draft[]::new));
  }

  /** A group's name stands before its first member only, and every group has the same members. */
  private static List<String> names(List<Draft> drafts) {
    var names = new ArrayList<String>();
    String group = null;
    for (Draft draft : drafts) {
      List<String> labels = draft.labels;
      if (labels.size() > 2) {
        throw new NotRead(Reason.UNKNOWN_WORDS);
      }
      group = labels.size() == 2 ? labels.getFirst() : group;
      String own = labels.isEmpty() ? null : labels.getLast();
      names.add(group == null || own == null ? own : group + " " + own);
    }
    if (group != null && !groupsAreAlike(drafts)) {
      throw several(drafts);
    }
    return names;
  }

  private static boolean groupsAreAlike(List<Draft> drafts) {
    List<Integer> firsts =
        IntStream.range(0, drafts.size())
            .filter(i -> drafts.get(i).labels.size() == 2)
            .boxed()
            .toList();
    if (firsts.size() == drafts.size()) {
      return true;
    }
    if (firsts.getFirst() != 0) {
      return false;
    }
    Set<List<String>> members = new HashSet<>();
    for (int i = 0; i < firsts.size(); i++) {
      int to = i + 1 < firsts.size() ? firsts.get(i + 1) : drafts.size();
      members.add(
          drafts.subList(firsts.get(i), to).stream()
              .filter(draft -> !draft.labels.isEmpty())
              .map(draft -> draft.labels.getLast())
              .toList());
    }
    return members.size() == 1;
  }
}
