package org.kaitei.query.views;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kaitei.ledger.Sha256;

/**
 * What stored views look like: their kinds, with the names and types of all their fields. Views of
 * another shape were left by another release, and are folded anew.
 *
 * @param mark the same for the same shape only
 */
public record Shape(String mark) {

  /**
   * @param meaning of the fields, which their names and types cannot tell
   */
  public static Shape of(int meaning, Collection<? extends ViewKind<?>> kinds) {
    String described =
        kinds.stream()
            .sorted(Comparator.comparing(ViewKind::name))
            .map(k -> k.name() + k.keepsVersions() + described(k.type(), new HashSet<>()))
            .collect(joining("\n", meaning + "\n", ""));
    return new Shape(Sha256.hex(described));
  }

  /** Views that are found by these fields too, which those without them could not be. */
  Shape indexedBy(List<String> fields) {
    return fields.isEmpty() ? this : new Shape(Sha256.hex(mark + fields));
  }

  private static String described(Type type, Set<Type> above) {
    return switch (type) {
      case ParameterizedType of ->
          described(of.getRawType(), above)
              + Stream.of(of.getActualTypeArguments())
                  .map(t -> described(t, above))
                  .collect(joining(",", "<", ">"));
      case Class<?> one when above.add(one) -> {
        String fields = fields(one, above);
        above.remove(one);
        yield one.getSimpleName() + fields;
      }
      case Class<?> itself -> itself.getSimpleName();
      default -> type.getTypeName();
    };
  }

  private static String fields(Class<?> type, Set<Type> above) {
    if (type.isRecord()) {
      return Stream.of(type.getRecordComponents())
          .map(field -> field.getName() + ":" + described(field.getGenericType(), above))
          .collect(joining(",", "{", "}"));
    }
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses())
            .map(one -> described(one, above))
            .collect(joining("|", "(", ")"))
        : "";
  }
}
