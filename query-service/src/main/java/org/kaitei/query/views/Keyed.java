package org.kaitei.query.views;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A list that knows where the entry of each key stands, and shares what it holds with the lists
 * that come of it: to put one entry costs hardly more in a long list than in a short one.
 */
final class Keyed<T> extends AbstractList<T> {

  private final Function<T, ?> key;
  private final PVector<T> entries;
  private final PMap<Object, Integer> places;

  private Keyed(Function<T, ?> key, PVector<T> entries, PMap<Object, Integer> places) {
    this.key = key;
    this.entries = entries;
    this.places = places;
  }

  static <T> Keyed<T> of(List<T> entries, Function<T, ?> key) {
    if (entries instanceof Keyed<T> keyed && keyed.isBy(key)) {
      return keyed;
    }
    PMap<Object, Integer> places = HashTreePMap.empty();
    int place = 0;
    for (T entry : entries) {
      Object own = key.apply(entry);
      places = places.containsKey(own) ? places : places.plus(own, place);
      place++;
    }
    return new Keyed<>(key, TreePVector.from(entries), places);
  }

  boolean isBy(Function<T, ?> other) {
    return key == other;
  }

  Keyed<T> put(T entry) {
    Object own = key.apply(entry);
    Integer place = places.get(own);
    return place == null
        ? new Keyed<>(key, entries.plus(entry), places.plus(own, entries.size()))
        : new Keyed<>(key, entries.with(place, entry), places);
  }

  Optional<T> find(Object wanted) {
    return Optional.ofNullable(places.get(wanted)).map(entries::get);
  }

  @Override
  public T get(int index) {
    return entries.get(index);
  }

  @Override
  public Iterator<T> iterator() {
    return entries.iterator();
  }

  @Override
  public int size() {
    return entries.size();
  }
}
