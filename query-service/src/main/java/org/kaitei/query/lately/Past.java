package org.kaitei.query.lately;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.history.HistoryView;
import org.kaitei.query.lately.MomentsDocument.Recorded;
import org.kaitei.query.plan.PlanHistoryView;
import org.kaitei.query.plan.PlanRevision;
import org.kaitei.query.sheet.SheetHistoryView;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.views.Entry;
import org.kaitei.query.views.Stretches;
import org.kaitei.query.views.Stretches.Span;
import org.kaitei.query.views.ViewsAt;

/**
 * The histories of a sheet, its plan and its indicators, read back as far as they are asked for.
 */
final class Past {

  /** Of revisions of each; most have fewer. */
  private static final int DEPTH = 50;

  private static final int DEEPER = 8;

  private final ViewsAt views;
  private final Instant begun;
  private final List<Histories> all;

  private Past(ViewsAt views, Instant begun, List<Histories> all) {
    this.views = views;
    this.begun = begun;
    this.all = all;
  }

  /**
   * Histories of one kind.
   *
   * @param lengths how many revisions each has, by the id of its stream
   */
  private record Histories(String kind, Stretches<?, ?> stretches, Map<Object, Long> lengths) {}

  /**
   * @param kind the stored name
   * @param indicator that it is about; null for none
   */
  private record Happened(String kind, @Nullable IndicatorId indicator, Entry entry) {

    static Happened of(String kind, Object id, Entry entry) {
      IndicatorId indicator =
          switch (entry) {
            case PlanRevision revision -> revision.indicator();
            default -> id instanceof IndicatorId own ? own : null;
          };
      return new Happened(kind + "." + entry.kind(), indicator, entry);
    }
  }

  static Past of(ViewsAt views, SheetParts sheet) {
    Map<Object, Long> indicators =
        sheet.byId().entrySet().stream()
            .collect(toMap(shown -> shown.getKey(), shown -> shown.getValue().revision()));
    Map<Object, Long> plan = Map.of(sheet.id().plan(), sheet.newest().state().revision());
    Map<Object, Long> own = Map.of(sheet.id().stream().id(), sheet.sheet().state().revision());
    return new Past(
        views,
        begun(views, sheet),
        List.of(
            new Histories("plan", PlanHistoryView.STRETCHES, plan),
            new Histories("sheet", SheetHistoryView.STRETCHES, own),
            new Histories("indicator", HistoryView.STRETCHES, indicators)));
  }

  /** Before its first event nobody can be shown the sheet. */
  private static Instant begun(ViewsAt views, SheetParts sheet) {
    return SheetHistoryView.STRETCHES
        .read(views, sheet.id().stream().id(), new Span(1, 1))
        .getFirst()
        .recordedAt();
  }

  /** When anything was recorded since the sheet is there, the newest first. */
  List<Recorded> moments(int most) {
    for (long depth = DEPTH; ; depth *= DEEPER) {
      Reading reading = new Reading(depth);
      all.forEach(reading::add);
      List<Recorded> moments = reading.moments();
      if (moments.size() >= most || reading.isWhole()) {
        return moments.stream().limit(most).toList();
      }
    }
  }

  /** So many of the last revisions of each. */
  private final class Reading {

    private final long depth;
    private final List<Happened> happened = new ArrayList<>();

    /** Of this moment or earlier ones something may be missing. */
    private Instant beginning = Instant.MIN;

    Reading(long depth) {
      this.depth = depth;
    }

    void add(Histories histories) {
      Map<Object, Span> spans = new HashMap<>();
      histories.lengths.forEach((id, last) -> spans.put(id, new Span(first(last), last)));
      histories
          .stretches
          .read(views, spans)
          .forEach(
              (id, told) ->
                  add(told.stream().map(entry -> Happened.of(histories.kind, id, entry)).toList()));
    }

    private void add(List<Happened> told) {
      if (!told.isEmpty() && told.getFirst().entry.revision() > 1) {
        Instant first = told.getFirst().entry.recordedAt();
        beginning = first.isAfter(beginning) ? first : beginning;
      }
      happened.addAll(told);
    }

    private long first(long last) {
      return Math.max(1, last - depth + 1);
    }

    boolean isWhole() {
      return beginning.isBefore(begun);
    }

    /** What was recorded at once changed the sheet at once. */
    List<Recorded> moments() {
      Map<Instant, List<Happened>> together = new TreeMap<>(Comparator.reverseOrder());
      for (Happened one : happened) {
        Instant when = one.entry.recordedAt();
        if (when.isAfter(beginning) && !when.isBefore(begun)) {
          together.computeIfAbsent(when, none -> new ArrayList<>()).add(one);
        }
      }
      return together.values().stream().map(Past::recorded).toList();
    }
  }

  private static @Nullable IndicatorId about(List<Happened> together) {
    Set<IndicatorId> about = new HashSet<>();
    together.forEach(one -> about.add(one.indicator));
    return about.size() == 1 ? about.iterator().next() : null;
  }

  private static Recorded recorded(List<Happened> together) {
    together.sort(Comparator.comparing(one -> one.entry.position()));
    Happened first = together.getFirst();
    return new Recorded(
        first.entry.recordedAt(),
        together.getLast().entry.position(),
        first.kind,
        about(together),
        together.size());
  }
}
