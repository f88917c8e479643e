package org.kaitei.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class CloudEventFormTest {

  private static final LedgerEvent DECIDED =
      EventExamples.BY_FILE.get("indicator.measurement-corrected.r1");

  private static final SequencedEvent SEQUENCED =
      new SequencedEvent(
          41,
          Instant.parse("2022-09-30T01:02:04.000100Z"),
          42,
          HashChain.beginning(),
          new StoredEvent(
              "9f7c2c1e-0000-4000-8000-000000000001",
              DECIDED.stream(),
              3,
              "indicator",
              "indicator.measurement-corrected",
              "1",
              EventJson.write(DECIDED),
              "{\"traceparent\":\"00-1-2-01\"}",
              "2022-09-30T01:02:03.000456Z"));

  private final CloudEvent travelling = CloudEventForm.of("main", SEQUENCED);

  @Test
  void what_arrives_is_what_was_stored() {
    assertThat(CloudEventForm.read(travelling)).isEqualTo(SEQUENCED);
  }

  @Test
  void the_payload_travels_byte_for_byte() {
    assertThat(new String(travelling.getData().toBytes(), StandardCharsets.UTF_8))
        .isEqualTo(SEQUENCED.stored().payload());
  }

  @Test
  void a_reader_that_knows_only_cloud_events_sees_what_it_is_and_whose() {
    assertThat(travelling.getSpecVersion()).isEqualTo(SpecVersion.V1);
    assertThat(travelling.getId()).isEqualTo("9f7c2c1e-0000-4000-8000-000000000001");
    assertThat(travelling.getType()).isEqualTo("indicator.measurement-corrected");
    assertThat(travelling.getSource()).isEqualTo(URI.create("/ledgers/main"));
    assertThat(travelling.getSubject()).isEqualTo("indicator/kumamoto-sdgs-12");
    assertThat(travelling.getDataContentType()).isEqualTo("application/json");
    assertThat(travelling.getTime()).isEqualTo(OffsetDateTime.parse("2022-09-30T01:02:03.000456Z"));
  }

  @Test
  void our_attributes_are_named_and_typed_as_cloud_events_demands() {
    assertThat(travelling.getExtensionNames())
        .as("lower-case letters and digits, at most 20 of them")
        .isNotEmpty()
        .allMatch(name -> name.matches("[a-z0-9]{1,20}"));
    assertThat(travelling.getExtensionNames().stream().map(travelling::getExtension))
        .as("no 64-bit integers, which CloudEvents does not have")
        .allMatch(String.class::isInstance);
  }

  @Test
  void an_event_that_lost_an_attribute_on_the_way_says_which() {
    CloudEvent damaged =
        CloudEventBuilder.from(travelling).withoutExtension(CloudEventForm.HASH).build();

    assertThatThrownBy(() -> CloudEventForm.read(damaged))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("event 9f7c2c1e-0000-4000-8000-000000000001 has no hash");
  }

  @Test
  void an_event_that_arrived_decodes_with_its_places_on_both_counts() {
    assertThat(CloudEventForm.read(travelling).decoded())
        .isEqualTo(
            new RecordedEvent(
                "9f7c2c1e-0000-4000-8000-000000000001",
                DECIDED.stream(),
                3,
                41,
                Instant.parse("2022-09-30T01:02:04.000100Z"),
                42,
                DECIDED));
  }
}
