package org.kaitei.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class HashChainTest {

  private static final Instant RECORDED = Instant.parse("2022-09-30T01:02:03.000456Z");

  private static final StoredEvent STORED =
      new StoredEvent(
          "e-1",
          new StreamId("indicator/water"),
          3,
          "indicator",
          "indicator.measurement-recorded",
          "1",
          "{\"indicator\":\"水\"}",
          "{}",
          "2022-09-30T01:02:03.000456Z");

  @Test
  void the_hash_of_a_row_is_the_same_in_every_release() {
    assertThat(HexFormat.of().formatHex(hash(HashChain.beginning(), 7, RECORDED, 9, STORED)))
        .as("changing the formula makes every ledger ever written fail its own verification")
        .isEqualTo("d216c016fcf28f1364bda65ee2fc7cbf38e71ffbda1ab20d4c2c8125cf06a601");
  }

  @Property
  void a_change_in_any_one_field_changes_the_hash(
      @ForAll @IntRange(max = 12) int field, @ForAll @LongRange(min = 1) long by) {
    byte[] previous = HashChain.beginning();
    if (field == 0) {
      previous[(int) (by % previous.length)]++;
    }
    long position = field == 1 ? 7 + by : 7;
    Instant recordedAt =
        field == 2 ? RECORDED.plusNanos(by % 1_000_000_000 * 1_000 + 1_000) : RECORDED;
    long transactionEnd = field == 3 ? 9 + by : 9;
    StoredEvent stored =
        new StoredEvent(
            changed(STORED.eventId(), field == 4, by),
            new StreamId(changed(STORED.stream().value(), field == 5, by)),
            field == 6 ? STORED.revision() + by : STORED.revision(),
            changed(STORED.kind(), field == 7, by),
            changed(STORED.name(), field == 8, by),
            changed(STORED.nameRevision(), field == 9, by),
            changed(STORED.payload(), field == 10, by),
            changed(STORED.metaData(), field == 11, by),
            changed(STORED.timeStamp(), field == 12, by));

    assertThat(hash(previous, position, recordedAt, transactionEnd, stored))
        .isNotEqualTo(hash(HashChain.beginning(), 7, RECORDED, 9, STORED));
  }

  @Property
  void text_that_moves_from_one_column_into_the_next_changes_the_hash(
      @ForAll @StringLength(min = 1, max = 20) String text, @ForAll @IntRange(max = 19) int cut) {
    int at = cut % text.length();

    assertThat(hash(payloadAndMetaData(text.substring(0, at), text.substring(at))))
        .isNotEqualTo(hash(payloadAndMetaData(text, "")));
  }

  @Test
  void the_same_event_after_another_past_has_another_hash() {
    byte[] first = hash(STORED);

    assertThat(hash(first, 7, RECORDED, 9, STORED)).isNotEqualTo(first);
  }

  private static String changed(String text, boolean change, long by) {
    return change ? text + by : text;
  }

  private static StoredEvent payloadAndMetaData(String payload, String metaData) {
    return new StoredEvent(
        STORED.eventId(),
        STORED.stream(),
        STORED.revision(),
        STORED.kind(),
        STORED.name(),
        STORED.nameRevision(),
        payload,
        metaData,
        STORED.timeStamp());
  }

  private static byte[] hash(StoredEvent event) {
    return hash(HashChain.beginning(), 7, RECORDED, 9, event);
  }

  private static byte[] hash(
      byte[] previous, long position, Instant recordedAt, long transactionEnd, StoredEvent event) {
    return HashChain.next(previous, position, recordedAt, transactionEnd, event);
  }
}
