package org.kaitei.command.department;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.kaitei.command.department.DepartmentCommand.OfDirectory;
import org.kaitei.command.department.DepartmentCommand.Reorganising;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.indicator.IndicatorStream;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.Streams;
import org.kaitei.command.ledger.Streams.Open;
import org.kaitei.department.DepartmentEvent;
import org.kaitei.department.Directory;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the commands about departments. The directory is always opened before any indicator. */
@Component
class DepartmentHandler {

  private final Streams streams;
  private final IndicatorsOf indicators;

  DepartmentHandler(Streams streams, JdbcClient store) {
    this.streams = streams;
    this.indicators = new IndicatorsOf(store);
  }

  @CommandHandler(commandName = OfDirectory.NAME)
  Answer handle(OfDirectory command) {
    return directory().decide(state -> Changing.decide(state, command));
  }

  @CommandHandler(commandName = Reorganising.NAME)
  Answer handle(Reorganising command) {
    Open<Directory, DepartmentEvent> directory = directory();
    Map<IndicatorId, Open<Indicator, IndicatorEvent>> open = new TreeMap<>();
    indicators
        .departments(command.departments(), directory.state(), command.from())
        .forEach(id -> open.put(id, open(id)));
    Map<IndicatorId, Indicator> states = new TreeMap<>();
    open.forEach((id, indicator) -> states.put(id, indicator.state()));
    var decided = Reorganisation.decide(directory.state(), command, states);
    directory.record(decided.events());
    decided.moved().forEach((id, moved) -> open.get(id).record(List.of(moved)));
    return new Answer(command.stream(), directory.revision(), !decided.events().isEmpty());
  }

  @CommandHandler(commandName = MoveResponsibility.NAME)
  Answer handle(MoveResponsibility command) {
    Directory directory = directory().state();
    return open(command.indicator()).decide(state -> command.decide(state, directory));
  }

  /** Answers with the last of the indicators; whoever sees that one sees them all. */
  @CommandHandler(commandName = MoveResponsibilities.NAME)
  Answer handle(MoveResponsibilities command) {
    Directory directory = directory().state();
    return command.each().stream()
        .map(move -> open(move.indicator()).decide(state -> move.decide(state, directory)))
        .reduce((one, other) -> other.changed() ? other : one)
        .orElseThrow();
  }

  private Open<Directory, DepartmentEvent> directory() {
    return streams.open(DirectoryStream.class, DirectoryStream::new, DepartmentEvent.DIRECTORY);
  }

  private Open<Indicator, IndicatorEvent> open(IndicatorId id) {
    return streams.open(IndicatorStream.class, IndicatorStream::new, id.stream());
  }
}
