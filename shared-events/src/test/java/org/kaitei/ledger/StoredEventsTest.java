package org.kaitei.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.note.NoteEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.sheet.SheetEvent;

/**
 * What was stored years ago is read, and written again byte for byte. An approved file never
 * changes: an event whose JSON must change gets a new revision, a new file, and an upcaster from
 * the old one.
 */
class StoredEventsTest {

  private static final Path FILES = Path.of("src/test/resources/events");

  static Set<String> files() {
    return EventExamples.BY_FILE.keySet();
  }

  @ParameterizedTest
  @MethodSource("files")
  void an_event_is_written_as_its_approved_file(String file) throws IOException {
    assertThat(EventJson.write(EventExamples.BY_FILE.get(file))).isEqualTo(approved(file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void an_approved_file_is_read_as_the_event(String file) throws IOException {
    String[] nameAndRevision = file.replaceFirst("(\\.r\\d+)\\..*", "$1").split("\\.r(?=\\d+$)");

    assertThat(EventJson.read(nameAndRevision[0], nameAndRevision[1], approved(file)))
        .isEqualTo(EventExamples.BY_FILE.get(file));
  }

  @Test
  void every_event_has_a_stored_name_and_every_name_an_event() {
    assertThat(events().map(EventNames::nameOf))
        .containsExactlyInAnyOrderElementsOf(EventNames.all());
  }

  @Test
  void every_stored_name_leads_back_to_its_event() {
    assertThat(events()).allMatch(type -> EventNames.classOf(EventNames.nameOf(type)) == type);
  }

  @Test
  void every_event_has_an_approved_file_with_and_without_what_is_optional() throws IOException {
    Set<String> needed =
        events()
            .map(type -> EventNames.nameOf(type) + ".r" + EventNames.revisionOf(type))
            .flatMap(file -> Stream.of(file + ".json", file + ".least.json"))
            .collect(Collectors.toSet());

    try (Stream<Path> present = Files.list(FILES)) {
      assertThat(present.map(path -> path.getFileName().toString())).containsAll(needed);
    }
  }

  @Test
  void every_approved_file_has_an_example_that_is_checked_against_it() throws IOException {
    try (Stream<Path> present = Files.list(FILES)) {
      assertThat(present.map(path -> path.getFileName().toString().replaceAll("\\.json$", "")))
          .containsExactlyInAnyOrderElementsOf(files());
    }
  }

  @Test
  void a_name_that_this_release_does_not_know_is_said_so() {
    assertThatThrownBy(() -> EventJson.read("indicator.forgotten", "1", "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("indicator.forgotten");
  }

  @Test
  void a_type_without_a_stored_name_cannot_be_stored() {
    assertThatThrownBy(() -> EventNames.nameOf(LedgerEvent.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no stored name");
  }

  private static String approved(String file) throws IOException {
    return Files.readString(FILES.resolve(file + ".json"), StandardCharsets.UTF_8);
  }

  private static Stream<Class<?>> events() {
    return Stream.of(
            PlanEvent.class,
            IndicatorEvent.class,
            SheetEvent.class,
            NoteEvent.class,
            DepartmentEvent.class)
        .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()));
  }
}
