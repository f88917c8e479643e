package org.kaitei.standalone.problems;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** All compiled methods of Kaitei, and which of them calls which. */
final class Program {

  private final Map<String, Method> methods = new HashMap<>();
  private final Map<String, List<Method>> ofOwners = new HashMap<>();
  private final Map<String, List<Method>> meant = new HashMap<>();
  private final Map<String, List<String>> above = new HashMap<>();
  private final Map<String, List<String>> below = new HashMap<>();

  /**
   * @param codes of all problems
   */
  static Program read(Stream<Class<?>> classes, Set<String> codes) {
    Program program = new Program();
    classes.forEach(type -> program.read(type, codes));
    program.above.forEach(
        (type, parents) ->
            parents.forEach(
                parent ->
                    program.below.computeIfAbsent(parent, any -> new ArrayList<>()).add(type)));
    program.putCodesTogether(codes);
    return program;
  }

  /** Of an end and any word that its package speaks of. */
  private void putCodesTogether(Set<String> codes) {
    Map<String, Set<String>> words = new HashMap<>();
    methods()
        .forEach(
            method ->
                words.computeIfAbsent(method.part(), any -> new HashSet<>()).addAll(method.words));
    for (Method method : methods.values()) {
      for (String end : method.ends) {
        codes.stream()
            .filter(code -> code.endsWith(end))
            .filter(code -> isWord(code.substring(0, code.length() - end.length()), words, method))
            .forEach(
                code ->
                    method
                        .problems
                        .computeIfAbsent(code, any -> new TreeSet<>())
                        .addAll(method.kinds));
      }
    }
  }

  /** What every refusal is made by says nothing of any. */
  private static boolean isWord(String word, Map<String, Set<String>> words, Method method) {
    return !method.owner.endsWith("/Refusal") && words.get(method.part()).contains(word);
  }

  private void read(Class<?> type, Set<String> codes) {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream bytes = type.getResourceAsStream(file)) {
      new ClassReader(bytes).accept(new Reader(codes), ClassReader.SKIP_DEBUG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stream<Method> methods() {
    return methods.values().stream();
  }

  Stream<Method> methodsOf(String owner) {
    return ofOwners.getOrDefault(owner, List.of()).stream();
  }

  /** What a call may really arrive at: the method, that of a parent, or those of the children. */
  Stream<Method> meant(String id) {
    return meant.computeIfAbsent(id, this::find).stream();
  }

  private List<Method> find(String id) {
    int dot = id.indexOf('.');
    String owner = id.substring(0, dot);
    String rest = id.substring(dot);
    Stream<Method> inherited = methods.containsKey(id) ? Stream.of() : found(kinds(owner), rest);
    return Stream.concat(found(children(owner), rest), inherited).distinct().toList();
  }

  private Stream<Method> found(Set<String> owners, String rest) {
    return owners.stream().map(o -> methods.get(o + rest)).filter(m -> m != null);
  }

  private static void kin(String type, Map<String, List<String>> way, Set<String> found) {
    if (found.add(type)) {
      way.getOrDefault(type, List.of()).forEach(next -> kin(next, way, found));
    }
  }

  /** The type and all that it is one of. */
  Set<String> kinds(String type) {
    Set<String> found = new HashSet<>();
    kin(type, above, found);
    return found;
  }

  /** The type and all that are one of it. */
  Set<String> children(String type) {
    Set<String> found = new HashSet<>();
    kin(type, below, found);
    return found;
  }

  /** All that is reached from the beginnings without passing what is closed. */
  Set<Method> reached(Stream<Method> beginnings, Predicate<Method> open, Next also) {
    Set<Method> reached = new HashSet<>();
    List<Method> waiting = new ArrayList<>(beginnings.toList());
    while (!waiting.isEmpty()) {
      Method next = waiting.removeLast();
      if (reached.add(next)) {
        Stream<Method> called = next.calls.stream().flatMap(this::meant);
        Stream.concat(called, also.after(next)).filter(open).forEach(waiting::add);
      }
    }
    return reached;
  }

  /** Where it goes on without a call. */
  @FunctionalInterface
  interface Next {
    Stream<Method> after(Method method);
  }

  private final class Reader extends ClassVisitor {

    private final Set<String> codes;
    private String owner;

    Reader(Set<String> codes) {
      super(Opcodes.ASM9);
      this.codes = codes;
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] faces) {
      owner = name;
      above.put(name, Stream.concat(Stream.of(parent), Stream.of(faces)).toList());
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] thrown) {
      Method method = new Method(owner, name, descriptor, signature);
      methods.put(method.id(), method);
      ofOwners.computeIfAbsent(owner, any -> new ArrayList<>()).add(method);
      return new MethodReader(method, codes);
    }
  }
}
