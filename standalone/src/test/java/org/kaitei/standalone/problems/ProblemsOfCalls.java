package org.kaitei.standalone.problems;

import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaitei.query.question.Asked;
import org.springframework.asm.Type;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Which problems each call can end with, as its code says: all that can be reached from its method,
 * through the buses to the handlers of what it sends, and through what its arguments are made by.
 */
final class ProblemsOfCalls {

  private static final Pattern FORM = Pattern.compile("\\{(\\w+):.*?}(?=[./]|$)");

  private static final String OF_THE_EDGE = "org/kaitei/(web|access)/.*";
  private static final String BEFORE_CALLS = "org/kaitei/(web|access/(call|signin|rate))/.*";
  private static final String DOORS =
      "preHandle|doFilter|doFilterInternal|commence|handle|report|handle[A-Z]\\w+|failed|deserialize";

  private final Program program;
  private final Set<Method> handlers;
  private final Set<String> sent;

  ProblemsOfCalls(Program program) {
    this.program = program;
    this.handlers = program.methods().filter(m -> m.handles).collect(Collectors.toSet());
    this.sent =
        handlers.stream()
            .map(handler -> handler.parameters().getFirst())
            .flatMap(type -> program.children(type).stream())
            .collect(Collectors.toSet());
  }

  /** The calls of each problem, by their names. */
  Map<String, Set<String>> of(Stream<Class<?>> controllers) {
    Map<String, Set<String>> calls = new TreeMap<>();
    controllers
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .forEach(
            method -> {
              var mapping =
                  AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
              if (mapping != null) {
                String call = mapping.method()[0] + " " + path(method, mapping);
                reachedBy(method)
                    .flatMap(reached -> reached.problems.keySet().stream())
                    .forEach(code -> calls.computeIfAbsent(code, any -> new TreeSet<>()).add(call));
              }
            });
    return calls;
  }

  private static String path(java.lang.reflect.Method method, RequestMapping mapping) {
    var above = method.getDeclaringClass().getAnnotation(RequestMapping.class);
    String path = above == null ? "" : above.value()[0];
    return FORM.matcher(mapping.path().length == 0 ? path : path + mapping.path()[0])
        .replaceAll("{$1}");
  }

  /** What is asked of every request, before its call is. */
  Set<String> ofEveryCall() {
    Stream<Method> doors =
        program
            .methods()
            .filter(
                m ->
                    m.owner.equals("org/kaitei/web/NotForUs")
                        || (m.owner.matches(BEFORE_CALLS) && m.name.matches(DOORS)));
    return program.reached(doors, open -> true, none -> Stream.of()).stream()
        .filter(method -> method.owner.matches(OF_THE_EDGE))
        .flatMap(method -> method.problems.keySet().stream())
        .collect(Collectors.toSet());
  }

  private Stream<Method> reachedBy(java.lang.reflect.Method call) {
    String owner = Type.getInternalName(call.getDeclaringClass());
    String id = Method.id(owner, call.getName(), Type.getMethodDescriptor(call));
    Set<Method> begun = new HashSet<>(program.meant(id).toList());
    program.methods().filter(method -> answers(method, call)).forEach(begun::add);
    for (Parameter argument : call.getParameters()) {
      makers(Type.getInternalName(argument.getType()), new HashSet<>()).forEach(begun::add);
    }
    Set<String> made = new HashSet<>();
    Set<Method> reached = program.reached(begun.stream(), open -> true, none -> Stream.of());
    // What a handler makes may be sent on to another one.
    while (reached.stream()
        .map(method -> made.addAll(method.made))
        .reduce(false, (a, b) -> a || b)) {
      reached =
          program.reached(
              begun.stream(),
              method ->
                  method.parameters().stream().allMatch(p -> !sent.contains(p) || isMade(p, made)),
              method -> method.made.stream().flatMap(this::handlersOf));
    }
    return reached.stream();
  }

  private boolean isMade(String type, Set<String> made) {
    return program.children(type).stream().anyMatch(made::contains);
  }

  private Stream<Method> handlersOf(String made) {
    Set<String> kinds = program.kinds(made);
    return handlers.stream().filter(handler -> kinds.contains(handler.parameters().getFirst()));
  }

  /** What an argument is made by: its type and the types within it, and who resolves it. */
  private Stream<Method> makers(String type, Set<String> seen) {
    if (!type.startsWith("org/kaitei/") || !seen.add(type)) {
      return Stream.of();
    }
    Stream<Method> own = program.methodsOf(type).filter(ProblemsOfCalls::makes);
    Stream<Method> within =
        program
            .methodsOf(type)
            .filter(method -> method.name.equals("<init>"))
            .flatMap(Method::spokenOf)
            .flatMap(part -> makers(part, seen));
    Stream<Method> children = program.children(type).stream().flatMap(child -> makers(child, seen));
    Stream<Method> resolver =
        program
            .methods()
            .filter(m -> m.name.equals("resolveArgument") && m.returned().equals(type));
    return Stream.of(own, within, children, resolver).flatMap(all -> all);
  }

  /** Whether it takes what the call returns, to answer with it. */
  private static boolean answers(Method method, java.lang.reflect.Method call) {
    return method.name.equals("handleReturnValue") && call.getReturnType().equals(Asked.class);
  }

  private static boolean makes(Method method) {
    return method.name.equals("<init>")
        || (method.returned().equals(method.owner) && method.name.matches("of|read|parse"));
  }
}
