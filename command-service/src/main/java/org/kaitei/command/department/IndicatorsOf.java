package org.kaitei.command.department;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.department.KnownDepartment;
import org.kaitei.department.KnownDepartment.Named;
import org.kaitei.indicator.IndicatorId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the indicators that were ever given to departments, among what is stored. */
final class IndicatorsOf {

  /**
   * Looks for the text in any text that is stored, as it was before JSON escaped it: too many
   * indicators do no harm, because each is then read.
   */
  private static final String NAMING =
      """
      select distinct stream from event
      where name in ('indicator.defined', 'indicator.redefined', 'indicator.responsibility-moved')
        and exists (
          select from unnest(?::text[]) as said,
            jsonb_path_query(payload::jsonb, '$.** ? (@.type() == "string")') as written
          where position(normalize(said, NFKC) in normalize(written #>> '{}', NFKC)) > 0)
      order by stream
      """;

  private final JdbcClient store;

  IndicatorsOf(JdbcClient store) {
    this.store = store;
  }

  /** By their ids, in the one order in which everybody opens them. */
  List<IndicatorId> departments(
      List<DepartmentId> departments, Directory directory, LocalDate from) {
    String[] texts =
        directory.departments().stream()
            .filter(
                known ->
                    directory.answering(known.id(), from).filter(departments::contains).isPresent())
            .flatMap(IndicatorsOf::texts)
            .distinct()
            .toArray(String[]::new);
    return store.sql(NAMING).param(texts).query(String.class).list().stream()
        .map(stream -> new IndicatorId(stream.substring(stream.indexOf('/') + 1)))
        .toList();
  }

  private static Stream<String> texts(KnownDepartment known) {
    return Stream.concat(Stream.of(known.id().value()), known.names().stream().map(Named::name));
  }
}
