package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code ./kaitei} does before it hands over to Java, with a Java that only says its words.
 */
class LaunchTest {

  private static final byte[] WHOLE = {(byte) 0xa8, (byte) 0xab, 0x0b, (byte) 0xf0, 1};
  private static final byte[] BROKEN_OFF = {0, 0, 0, 0, 1};

  @TempDir Path home;

  private Path app;

  @BeforeEach
  void lay_out_what_was_built() throws IOException {
    Files.copy(Path.of("../kaitei"), home.resolve("kaitei"));
    app = Files.createDirectories(home.resolve("standalone/target/app"));
    Files.createFile(app.resolve("built"));
    Path jdk = Files.createDirectories(home.resolve("jdk/bin"));
    Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"25\"");
    for (String program : new String[] {"java", "javac"}) {
      Path said = Files.writeString(jdk.resolve(program), "#!/bin/sh\necho \"$@\"\n");
      assertThat(said.toFile().setExecutable(true)).isTrue();
    }
  }

  @Test
  void each_program_keeps_the_classes_that_it_loads_by_itself() throws Exception {
    assertThat(launched("verify")).contains("SharedArchiveFile=" + archive("Verify") + " ");
    assertThat(launched("accounts", "list"))
        .contains("SharedArchiveFile=" + archive("AccountsTool") + " ");
  }

  @Test
  void classes_that_were_kept_whole_stay() throws Exception {
    Files.write(archive("Verify"), WHOLE);

    launched("verify");

    assertThat(archive("Verify")).hasBinaryContent(WHOLE);
  }

  @Test
  void classes_whose_keeping_was_broken_off_go() throws Exception {
    Files.write(archive("Verify"), BROKEN_OFF);

    launched("verify");

    assertThat(archive("Verify")).doesNotExist();
  }

  private Path archive(String program) {
    return app.resolve(program + ".jsa");
  }

  private String launched(String... words) throws Exception {
    var script = new ProcessBuilder("sh", home.resolve("kaitei").toString());
    script.command().addAll(List.of(words));
    script.environment().put("JAVA_HOME", home.resolve("jdk").toString());
    Process process = script.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
