package org.kaitei.standalone.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.kaitei.standalone.Kaitei;
import org.kaitei.standalone.RunningNote;

/** Recording by one, by a few and by many, beside bare inserts by as many. */
final class Recording {
  private static final List<Integer> CROWDS = List.of(1, 8, 32);
  private static final int MOST = 32;
  private static final int WARMING_UP = 8;

  private final Turns turns;
  private final Path data;

  Recording(Turns turns, Path data) {
    this.turns = turns;
    this.data = data;
  }

  List<Ratio> compare(String what, IntFunction<? extends Client> writer) throws Exception {
    List<? extends Client> writers = IntStream.range(0, MOST).mapToObj(writer).toList();
    for (Client first : writers) {
      first.act();
      first.act();
    }
    List<BareWriter> bare = bareWriters();
    turns.warmUp(new Crowd(writers.subList(0, WARMING_UP)), new Crowd(bare.subList(0, WARMING_UP)));
    List<Ratio> ratios = new ArrayList<>();
    for (int crowd : CROWDS) {
      ratios.add(
          turns.compare(
              what, new Crowd(writers.subList(0, crowd)), new Crowd(bare.subList(0, crowd))));
    }
    for (BareWriter done : bare) {
      done.close();
    }
    return ratios;
  }

  private List<BareWriter> bareWriters() throws IOException, SQLException {
    String url = RunningNote.read(data).parts().postgres();
    String password = Kaitei.servicePassword(data).value();
    List<BareWriter> writers = new ArrayList<>();
    for (int writer = 0; writer < MOST; writer++) {
      writers.add(new BareWriter(url, Kaitei.SERVICE, password));
    }
    return writers;
  }
}
