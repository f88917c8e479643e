package org.kaitei.query.subscription;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kaitei.query.views.Tick;

/** Which channels are made of which views, so that a transaction wakes those alone. */
final class Concerned {

  private final Map<String, Set<Channel>> byView = new ConcurrentHashMap<>();

  /** New views are there before old ones go, so that none is missing meanwhile. */
  void replace(Channel channel, Set<String> before, Set<String> after) {
    after.stream().filter(view -> !before.contains(view)).forEach(view -> add(view, channel));
    before.stream().filter(view -> !after.contains(view)).forEach(view -> remove(view, channel));
  }

  private void add(String view, Channel channel) {
    byView.compute(
        view,
        (id, channels) -> {
          Set<Channel> all = channels == null ? ConcurrentHashMap.newKeySet() : channels;
          all.add(channel);
          return all;
        });
  }

  private void remove(String view, Channel channel) {
    byView.computeIfPresent(
        view,
        (id, channels) -> {
          channels.remove(channel);
          return channels.isEmpty() ? null : channels;
        });
  }

  Set<Channel> by(Tick tick) {
    Set<Channel> concerned = new LinkedHashSet<>();
    tick.changed().forEach(view -> concerned.addAll(byView.getOrDefault(view, Set.of())));
    return concerned;
  }
}
