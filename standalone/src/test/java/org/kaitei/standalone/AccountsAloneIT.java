package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts on the command line while no Kaitei runs on the folder. */
class AccountsAloneIT extends AccountsOnTheCommandLine {

  @TempDir static Path data;
  @TempDir static Path empty;

  @BeforeAll
  static void a_kaitei_has_run_on_the_folder() throws Exception {
    KaiteiProcess.start(data).stop();
  }

  @Override
  Path data() {
    return data;
  }

  @Test
  void a_folder_without_a_ledger_gets_none() throws Exception {
    assertThat(refused(1, "list", "--data", "" + empty)).startsWith("There is no ledger in ");
    assertThat(empty).isEmptyDirectory();
  }
}
