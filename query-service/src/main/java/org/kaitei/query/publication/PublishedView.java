package org.kaitei.query.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;
import org.kaitei.sheet.SheetEvent.PublicationSealed;
import org.kaitei.sheet.SheetEvent.SheetPublished;
import org.kaitei.sheet.SheetId;

/**
 * All sheets that were published.
 *
 * @param sheets in the order in which they first were
 * @param unsealed the publications whose files are not kept yet
 */
public record PublishedView(List<Published> sheets, List<Unsealed> unsealed)
    implements View<PublishedView> {

  public static final ViewKind<PublishedView> KIND =
      new ViewKind<>(
          "published", PublishedView.class, new PublishedView(List.of(), List.of()), true);

  /** The only one of its kind. */
  public static final ViewKey<PublishedView> KEY = KIND.of("all");

  private static final Function<Published, SheetId> SHEET = Published::sheet;

  /**
   * @param lastAt when its last publication was recorded
   */
  public record Published(SheetId sheet, Instant lastAt) {}

  public record Unsealed(SheetId sheet, int number) {}

  @Override
  public PublishedView after(RecordedEvent recorded) {
    return switch (recorded.event()) {
      case SheetPublished e -> {
        SheetId sheet = new SheetId(e.plan(), e.year());
        yield new PublishedView(
            InOrder.put(sheets, SHEET, new Published(sheet, recorded.recordedAt())),
            InOrder.put(unsealed, Function.identity(), new Unsealed(sheet, e.number())));
      }
      case PublicationSealed e -> {
        Unsealed kept = new Unsealed(new SheetId(e.plan(), e.year()), e.number());
        yield new PublishedView(sheets, InOrder.without(unsealed, kept::equals));
      }
      default -> this;
    };
  }

  /** The sheet of each plan that was published last. */
  Collection<SheetId> lastOfPlans() {
    Map<PlanId, SheetId> last = new LinkedHashMap<>();
    lastFirst().forEach(sheet -> last.putIfAbsent(sheet.plan(), sheet));
    return last.values();
  }

  /** All sheets, those that were published last first. */
  public List<SheetId> lastFirst() {
    return sheets.stream()
        .sorted(Comparator.comparing(Published::lastAt).reversed())
        .map(Published::sheet)
        .toList();
  }
}
