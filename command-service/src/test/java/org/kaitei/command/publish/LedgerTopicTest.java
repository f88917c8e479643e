package org.kaitei.command.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.command.Patience.await;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;
import org.kaitei.command.Patience;

/** The topic as a publisher finds it, or makes it. */
class LedgerTopicTest {

  private final KafkaClients kafka = LedgerBroker.clients();

  @Test
  void a_topic_that_was_just_made_is_known_before_the_brokers_have_heard_of_it() throws Exception {
    new Topic(kafka).delete();
    try (Admin admin = kafka.admin()) {
      Uuid made = new LedgerTopic(notYetHeard(admin), Patience.LONG).ensure();

      var topic = new LedgerTopic(admin, Patience.LONG);
      await().ignoreExceptions().until(() -> topic.id().equals(made));
      assertThat(topic.ensure()).isEqualTo(made);
    }
  }

  /** Says of every topic that there is none, as a broker does that was told too late. */
  private static Admin notYetHeard(Admin admin) {
    return (Admin)
        Proxy.newProxyInstance(
            Admin.class.getClassLoader(),
            new Class<?>[] {Admin.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("describeTopics")) {
                throw new UnknownTopicOrPartitionException();
              }
              try {
                return method.invoke(admin, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }
}
