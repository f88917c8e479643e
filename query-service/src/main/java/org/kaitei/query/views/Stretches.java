package org.kaitei.query.views;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How the histories of a kind of streams are kept: in stretches of so many revisions each.
 *
 * @param length of a stretch, in revisions
 */
public record Stretches<E extends Entry, V extends View<V> & Stretch<E>>(
    ViewKind<V> kind, int length) {

  /** Some of a stream's revisions, from 1; none when the last comes before the first. */
  public record Span(long first, long last) {

    private boolean holds(Entry entry) {
      return entry.revision() >= first && entry.revision() <= last;
    }
  }

  /**
   * @param next the last revision on the page; null when no others follow
   */
  public record Page<E>(List<E> revisions, Long next) {}

  /** The stretch that holds the revision. */
  public ViewKey<V> holding(Object stream, long revision) {
    return kind.of(id(stream, (revision - 1) / length));
  }

  private static String id(Object stream, long number) {
    return stream + "/" + number;
  }

  /** Those of the revisions of a stream that there are. */
  public List<E> read(ViewsAt views, Object stream, Span wanted) {
    return read(views, Map.of(stream, wanted)).get(stream);
  }

  /** Those of the revisions that there are, of each stream that is asked for, read at once. */
  public <S> Map<S, List<E>> read(ViewsAt views, Map<S, Span> wanted) {
    List<String> ids =
        wanted.entrySet().stream().flatMap(e -> ids(e.getKey(), e.getValue())).toList();
    Map<String, Version<V>> found = views.all(kind, ids);
    return wanted.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, e -> entries(e.getKey(), e.getValue(), found)));
  }

  /** A page of a stream's history. */
  public Page<E> page(ViewsAt views, Object stream, long newest, long after, int limit) {
    long seen = Math.min(newest, after);
    long last = Math.min(newest, seen + limit);
    return new Page<>(
        read(views, stream, new Span(seen + 1, last)), last < newest ? (Long) last : null);
  }

  private Stream<String> ids(Object stream, Span wanted) {
    return wanted.first() > wanted.last()
        ? Stream.empty()
        : LongStream.rangeClosed((wanted.first() - 1) / length, (wanted.last() - 1) / length)
            .mapToObj(number -> id(stream, number));
  }

  private List<E> entries(Object stream, Span wanted, Map<String, Version<V>> found) {
    return ids(stream, wanted)
        .map(found::get)
        .filter(Objects::nonNull)
        .flatMap(stretch -> stretch.state().revisions().stream())
        .filter(wanted::holds)
        .toList();
  }
}
