package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.command.sheet.Progress.Step;

class SeldomTest {

  @Test
  void each_step_is_told_and_not_each_of_many_things_within_it() {
    List<String> told = new ArrayList<>();
    var seldom = new Seldom((step, done, of) -> told.add(step + " " + done));
    seldom.at(Step.READING, 0, 0);
    for (int done = 0; done < 10_000; done++) {
      seldom.at(Step.OPENING, done, 10_000);
    }
    seldom.at(Step.DONE, 0, 0);
    assertThat(told).startsWith("READING 0", "OPENING 0").endsWith("DONE 0").hasSizeLessThan(1_000);
  }
}
