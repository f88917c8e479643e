package org.kaitei.query.ledger;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;

/**
 * Where in the ledger a plan or an indicator is spoken of, so that what was said about it lately is
 * found without looking through what was said about others since.
 *
 * @param parts of the ledger in which it is, {@value #LENGTH} stretches each, in their order
 * @param newest the last of the stretches in which it is, {@value #MOST} at most, in their order
 */
public record MentionsView(List<Long> parts, List<Long> newest) implements View<MentionsView> {

  /** Of stretches: as long as those of other things that are looked for. */
  static final int LENGTH = 20;

  /** More than a list of what changed lately has entries. */
  static final int MOST = 40;

  public static final ViewKind<MentionsView> KIND =
      new ViewKind<>("mentions", MentionsView.class, new MentionsView(List.of(), List.of()), false);

  static ViewKey<MentionsView> of(PlanId plan) {
    return KIND.of(plan.stream());
  }

  static ViewKey<MentionsView> of(IndicatorId indicator) {
    return KIND.of(indicator.stream());
  }

  /** Of all that an event speaks of. */
  public static List<ViewKey<?>> toldBy(RecordedEvent event) {
    return event.parts().stream()
        .map(part -> Told.of(part.event()))
        .<ViewKey<?>>flatMap(
            told ->
                Stream.of(
                        told.plan() == null ? null : of(told.plan()),
                        told.indicator() == null ? null : of(told.indicator()))
                    .filter(Objects::nonNull))
        .distinct()
        .toList();
  }

  /** Whether there are earlier stretches in which it is than those that are known. */
  boolean isCut() {
    return newest.size() == MOST;
  }

  @Override
  public MentionsView after(RecordedEvent event) {
    long stretch = LedgerView.number(event.position());
    return new MentionsView(with(parts, stretch / LENGTH), last(with(newest, stretch)));
  }

  private static List<Long> with(List<Long> numbers, long last) {
    return !numbers.isEmpty() && numbers.getLast() == last ? numbers : InOrder.and(numbers, last);
  }

  private static List<Long> last(List<Long> stretches) {
    int more = Math.max(0, stretches.size() - MOST);
    return List.copyOf(stretches.subList(more, stretches.size()));
  }
}
