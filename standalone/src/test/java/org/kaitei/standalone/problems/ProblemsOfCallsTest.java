package org.kaitei.standalone.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.web.ProblemWords;
import org.kaitei.web.Problems;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.web.bind.annotation.RestController;

/** problem-types.txt says with which status a problem is told, and which calls end with it. */
class ProblemsOfCallsTest {

  private static final Path KEPT =
      Path.of("..", "shared-web", "src", "main", "resources", "problem-types.txt");
  private static final Path MADE = Path.of("target", "problem-types.txt");

  /** Told by the container, the framework or what names no kind of refusal beside the code. */
  private static final Map<String, Set<Integer>> KNOWN =
      Map.ofEntries(
          told("parts-refused", 409, 412),
          told("publications-refused", 409, 412),
          told("series-refused", 409, 412),
          told("token-refused", 401),
          told("workbook-with-links", 422),
          told("workbook-with-macros", 422),
          told("workbook-with-objects", 422),
          told("internal-error", 500),
          told("malformed-request", 400),
          told("method-not-allowed", 405),
          told("no-such-address", 404),
          told("not-acceptable", 406),
          told("unknown-parameter-value", 400),
          told("unsupported-content", 415));

  private static final Problems PROBLEMS =
      new Problems(new ProblemWords(new StaticMessageSource()), List.of());

  private static List<String> lines;

  @BeforeAll
  static void read() {
    lines = lines(codes(), classes());
  }

  private static Map.Entry<String, Set<Integer>> told(String code, Integer... statuses) {
    return Map.entry(code, new TreeSet<>(List.of(statuses)));
  }

  @Test
  void the_file_is_what_the_code_says() throws IOException {
    String made = String.join("\n", lines) + "\n";
    Files.createDirectories(MADE.getParent());
    Files.writeString(MADE, made);
    assertThat(Files.readString(KEPT))
        .as("cp standalone/target/problem-types.txt shared-web/src/main/resources/")
        .isEqualTo(made);
  }

  @Test
  void what_is_known_of_some_calls_is_found() {
    Map<String, String> found =
        lines.stream().collect(Collectors.toMap(line -> line.split(" ")[0], line -> line));
    assertThat(found.get("baseline-stands"))
        .startsWith("baseline-stands | 409 | ")
        .contains("PUT /api/indicators/{indicator}/baseline")
        .doesNotContain("GET ", "/api/notes");
    assertThat(found.get("not-signed-in")).isEqualTo("not-signed-in | 401 | *");
    assertThat(found.get("plan-not-found")).contains("404", "GET /api/plans/{plan},");
  }

  private static List<String> lines(Set<String> codes, List<Class<?>> classes) {
    Program program = Program.read(classes.stream(), codes);
    ProblemsOfCalls calls = new ProblemsOfCalls(program);
    Map<String, Set<String>> ofCalls =
        calls.of(classes.stream().filter(type -> type.isAnnotationPresent(RestController.class)));
    Set<String> everywhere = calls.ofEveryCall();
    Map<String, Set<Integer>> statuses = statuses(program);
    return codes.stream()
        .map(
            code ->
                line(
                    code,
                    statuses,
                    everywhere.contains(code) ? Set.of("*") : ofCalls.getOrDefault(code, Set.of())))
        .toList();
  }

  private static String line(String code, Map<String, Set<Integer>> statuses, Set<String> calls) {
    Set<Integer> known = KNOWN.getOrDefault(code, statuses.getOrDefault(code, Set.of()));
    String told = known.stream().map(Object::toString).collect(Collectors.joining(", "));
    return (code + " | " + told + " | " + String.join(", ", calls)).strip();
  }

  private static Map<String, Set<Integer>> statuses(Program program) {
    Map<String, Set<Integer>> statuses = new TreeMap<>();
    program
        .methods()
        .forEach(
            method ->
                method.problems.forEach((code, kinds) -> add(code, kinds.stream(), statuses)));
    program
        .methods()
        .flatMap(method -> method.handedOn.entrySet().stream())
        .filter(handed -> !statuses.containsKey(handed.getKey()))
        .toList()
        .forEach(
            handed -> add(handed.getKey(), kinds(program, handed.getValue()).stream(), statuses));
    return statuses;
  }

  /** Of the refusals that the method makes, or its type does where it makes none by itself. */
  private static Set<String> kinds(Program program, String id) {
    Set<String> own = program.meant(id).flatMap(m -> m.kinds.stream()).collect(Collectors.toSet());
    String owner = id.substring(0, id.indexOf('.'));
    return own.isEmpty()
        ? program.methodsOf(owner).flatMap(m -> m.kinds.stream()).collect(Collectors.toSet())
        : own;
  }

  private static void add(String code, Stream<String> kinds, Map<String, Set<Integer>> statuses) {
    kinds
        .map(ProblemsOfCallsTest::status)
        .forEach(status -> statuses.computeIfAbsent(code, any -> new TreeSet<>()).add(status));
  }

  private static int status(String kind) {
    var refusal = new Refusal(Kind.valueOf(kind), "any", Map.of(), List.of());
    return PROBLEMS.problem(refusal, Locale.ENGLISH).getStatus();
  }

  private static Set<String> codes() {
    return ResourceBundle.getBundle("problems", Locale.ROOT).keySet().stream()
        .filter(key -> key.endsWith(".title"))
        .map(key -> key.substring(0, key.length() - ".title".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Class<?>> classes() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.kaitei")
            .stream()
            .map(JavaClass::getName)
            .<Class<?>>flatMap(ProblemsOfCallsTest::loaded)
            .toList();
  }

  private static Stream<Class<?>> loaded(String name) {
    try {
      return Stream.of(Class.forName(name, false, ProblemsOfCallsTest.class.getClassLoader()));
    } catch (ClassNotFoundException | NoClassDefFoundError optional) {
      return Stream.of();
    }
  }
}
