package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kaitei.ledger.EventJson;
import org.kaitei.query.subscription.Listening.Heard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every message is as the served schema says. */
class MessageSchemaTest {

  private static final Told TOLD =
      new Told(
          7,
          3,
          "{\"asOf\":\"2022-09-01T00:00:00Z\",\"version\":7}".getBytes(StandardCharsets.UTF_8));

  private final Schema schema = schema();

  private static Schema schema() {
    try (InputStream in = SubscriptionApi.class.getResourceAsStream("messages.schema.json")) {
      JsonNode read = EventJson.mapper().readTree(in);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(read);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> faults(Message message) throws IOException {
    var written = new ByteArrayOutputStream();
    message.writeTo(written);
    Heard heard = Listening.heard(written.toString(StandardCharsets.UTF_8).lines().toList());
    ObjectNode said = EventJson.mapper().createObjectNode().put("event", heard.event());
    if (heard.id() != null) {
      said.put("id", heard.id());
    }
    said.set("data", heard.json());
    return schema.validate(said).stream().map(Error::toString).toList();
  }

  @Test
  void of_the_view() throws Exception {
    assertThat(faults(Message.snapshot(TOLD))).isEmpty();
    assertThat(faults(Message.change(TOLD))).isEmpty();
  }

  @Test
  void of_the_stream() throws Exception {
    for (Stale why : Stale.values()) {
      assertThat(faults(Message.stale(5L, 9, why))).isEmpty();
    }
    assertThat(faults(Message.stale(null, 9, Stale.NO_VERSION))).isEmpty();
    assertThat(faults(Message.lagging(5))).isEmpty();
    assertThat(faults(Message.lagging(-1))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "LAGGING")
  void of_its_end(End reason) throws Exception {
    assertThat(faults(Message.ended(reason))).isEmpty();
  }

  @Test
  void another_is_none() throws Exception {
    assertThat(faults(Message.ended(End.LAGGING))).isNotEmpty();
    assertThat(faults(new Message("change", -1, TOLD.document()))).isNotEmpty();
    assertThat(faults(new Message("change", 7, "{}".getBytes(StandardCharsets.UTF_8))))
        .isNotEmpty();
    assertThat(faults(new Message("news", 7, TOLD.document()))).isNotEmpty();
  }
}
