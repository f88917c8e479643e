package org.kaitei.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What cannot be read in a body of JSON: where it stands, and what may stand there. */
public final class BodyFault {

  private BodyFault() {}

  /**
   * @param above where that stands which was read; empty for the whole body
   */
  public static Fault of(String above, DatabindException e) {
    return new Fault(null, above + pointer(e), code(e), facts(e));
  }

  private static String code(DatabindException e) {
    return switch (e) {
      case DatabindException d when refusal(d).isPresent() -> refusal(d).get().code();
      case UnrecognizedPropertyException misspelt -> "unknown-field";
      case InvalidNullException nothing -> "entry-missing";
      case MismatchedInputException other when other.getTargetType() != null ->
          expected(other.getTargetType());
      default -> "unreadable-value";
    };
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "unknown-value";
    }
    if (isWrittenAsText(type)) {
      return "text-expected";
    }
    if (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class)) {
      return "number-expected";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "truth-expected";
    }
    return Collection.class.isAssignableFrom(type) ? "list-expected" : "object-expected";
  }

  /** Ids, periods and dates are records of one text. */
  private static boolean isWrittenAsText(Class<?> type) {
    return type == String.class
        || (type.isRecord()
            && Arrays.stream(type.getRecordComponents())
                .anyMatch(part -> part.getAccessor().isAnnotationPresent(JsonValue.class)));
  }

  private static Map<String, Object> facts(DatabindException e) {
    if (refusal(e).isPresent()) {
      return refusal(e).get().facts();
    }
    if (e instanceof UnrecognizedPropertyException misspelt) {
      return Map.of("field", misspelt.getPropertyName(), "known", known(misspelt));
    }
    return e instanceof MismatchedInputException other
            && other.getTargetType() != null
            && other.getTargetType().isEnum()
        ? Map.of("known", constants(other.getTargetType()))
        : Map.of();
  }

  private static String known(UnrecognizedPropertyException misspelt) {
    Collection<Object> fields = misspelt.getKnownPropertyIds();
    return fields == null
        ? "–"
        : fields.stream()
            .map(String::valueOf)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(", "));
  }

  /** What an enum may be, as JSON and addresses write it. */
  static String constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.joining(", "));
  }

  private static Optional<Refusal> refusal(DatabindException e) {
    return e.getCause() instanceof Refusal refusal ? Optional.of(refusal) : Optional.empty();
  }

  private static String pointer(DatabindException e) {
    return e.getPath().stream().map(at -> "/" + step(at)).collect(Collectors.joining());
  }

  private static String step(Reference at) {
    String name = at.getPropertyName();
    return name == null
        ? String.valueOf(at.getIndex())
        : name.replace("~", "~0").replace("/", "~1");
  }
}
