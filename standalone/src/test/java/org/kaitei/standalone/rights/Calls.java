package org.kaitei.standalone.rights;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The names of calls, such as {@code GET /api/plans/{plan}}. */
final class Calls {

  /** A part of an address that says which form it has. */
  private static final Pattern WITH_FORM = Pattern.compile("\\{(\\w+):.*?}(?=[./]|$)");

  private Calls() {}

  /** Those that are described. */
  static Set<String> in(JsonNode description) {
    var calls = new TreeSet<String>();
    description
        .path("paths")
        .forEachEntry(
            (path, methods) ->
                methods.forEachEntry(
                    (method, call) -> calls.add(method.toUpperCase() + " " + path)));
    return calls;
  }

  /** Those that are answered, of the API or of the pages. */
  static Set<String> answered(RunningKaitei kaitei, Predicate<String> path) {
    var calls = new TreeSet<String>();
    kaitei
        .services()
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((mapping, method) -> add(calls, mapping, method, path));
    return calls;
  }

  private static void add(
      Set<String> calls,
      RequestMappingInfo mapping,
      HandlerMethod method,
      Predicate<String> wanted) {
    if (!method.getBeanType().getName().startsWith("org.kaitei.")) {
      return;
    }
    for (String pattern : mapping.getPatternValues()) {
      String path = WITH_FORM.matcher(pattern).replaceAll("{$1}");
      if (wanted.test(path)) {
        mapping.getMethodsCondition().getMethods().forEach(verb -> calls.add(verb + " " + path));
      }
    }
  }
}
