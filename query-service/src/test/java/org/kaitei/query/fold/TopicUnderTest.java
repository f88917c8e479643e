package org.kaitei.query.fold;

import org.kaitei.embedded.EmbeddedKafka;
import org.kaitei.embedded.Throwaway;

/** One broker for all tests of a run, with one topic that each of them finds empty. */
public final class TopicUnderTest {

  private static final EmbeddedKafka BROKER = Throwaway.kafka();
  private static final Topic TOPIC = new Topic(BROKER.bootstrapServers());

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(TOPIC::close));
  }

  private TopicUnderTest() {}

  public static String servers() {
    return BROKER.bootstrapServers();
  }

  public static Topic empty() {
    TOPIC.recreate();
    return TOPIC;
  }
}
