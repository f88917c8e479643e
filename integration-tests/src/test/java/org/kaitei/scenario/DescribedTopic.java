package org.kaitei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The topic, held against the AsyncAPI document that the service gives to other programs. */
record DescribedTopic(JsonNode document) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  /** All that the broker has, from the first record to what is the last now. */
  List<ConsumerRecord<String, String>> records(String kafka) {
    var topic = new TopicPartition(document.at("/channels/events/address").stringValue(), 0);
    Map<String, Object> settings =
        Map.of("bootstrap.servers", kafka, "isolation.level", "read_committed");
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(topic));
      consumer.seekToBeginning(List.of(topic));
      long end = consumer.endOffsets(List.of(topic)).get(topic);
      while (consumer.position(topic) < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }

  /** Fails unless headers and payload are as the document says of this event. */
  void describes(ConsumerRecord<String, String> record) {
    ObjectNode headers = JSON.createObjectNode();
    record
        .headers()
        .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
    JsonNode message =
        document
            .at("/components/messages")
            .path(
                headers.path("ce_type").asString()
                    + ".r"
                    + headers.path("ce_typerevision").asString());
    satisfies(message.path("headers"), headers);
    satisfies(message.path("payload"), JSON.readTree(record.value()));
  }

  private static void satisfies(JsonNode schema, JsonNode instance) {
    assertThat(schema.isObject()).as("a schema for " + instance).isTrue();
    assertThat(SCHEMAS.getSchema(schema).validate(instance)).as(instance.toString()).isEmpty();
  }
}
