package org.kaitei.query.fold;

import java.nio.file.Files;
import org.kaitei.embedded.EmbeddedKafka;

/** One broker for all tests of a run, with one topic that each of them finds empty. */
public final class TopicUnderTest {

  private static final EmbeddedKafka BROKER;
  private static final Topic TOPIC;

  static {
    try {
      BROKER = EmbeddedKafka.start(Files.createTempDirectory("kaitei-topic"));
      TOPIC = new Topic(BROKER.bootstrapServers());
    } catch (Exception failed) {
      throw new ExceptionInInitializerError(failed);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(TopicUnderTest::stop));
  }

  private TopicUnderTest() {}

  public static String servers() {
    return BROKER.bootstrapServers();
  }

  public static Topic empty() {
    TOPIC.recreate();
    return TOPIC;
  }

  private static void stop() {
    TOPIC.close();
    BROKER.close();
  }
}
