import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads every event of a ledger in its order, checks that none is missing and that none was changed,
 * and remembers in a file how far it came.
 *
 * <p>{@code java -cp 'kafka-clients.jar:slf4j-api.jar' ReadEvents.java 127.0.0.1:9092 seen.txt
 * [--once]}; with {@code --once} it ends where the topic ends now. It leaves with status 3 when an
 * event is missing or is not what its hash was made of.
 */
public class ReadEvents {

  private static final TopicPartition TOPIC = new TopicPartition("kaitei.events", 0);

  /** How far it came: the last event that was dealt with. */
  record Seen(long position, long offset, String hash) {

    static final Seen NOTHING = new Seen(0, -1, "0".repeat(64));

    static Seen read(Path file) throws IOException {
      if (!Files.exists(file)) {
        return NOTHING;
      }
      String[] words = Files.readString(file).strip().split(" ");
      return new Seen(Long.parseLong(words[0]), Long.parseLong(words[1]), words[2]);
    }

    void write(Path file) throws IOException {
      Files.writeString(file, position + " " + offset + " " + hash + "\n");
    }
  }

  private final KafkaConsumer<String, String> consumer;
  private final Path file;
  private Seen seen;

  ReadEvents(KafkaConsumer<String, String> consumer, Path file) throws IOException {
    this.consumer = consumer;
    this.file = file;
    this.seen = Seen.read(file);
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("Usage: java ReadEvents.java BROKER:PORT FILE [--once]");
      System.exit(2);
    }
    // What is not yet committed may never be; without this setting it would be read as well.
    Map<String, Object> settings =
        Map.of("bootstrap.servers", arguments[0], "isolation.level", "read_committed");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(TOPIC));
      var reader = new ReadEvents(consumer, Path.of(arguments[1]));
      reader.goTo();
      reader.read(arguments.length > 2 && arguments[2].equals("--once"));
    }
  }

  /**
   * Goes on where it ended. The topic may be another one than before, filled again from the event
   * store, so an offset alone says nothing: the record there has to be the one that was seen.
   */
  private void goTo() {
    long end = consumer.endOffsets(List.of(TOPIC)).get(TOPIC);
    if (seen.offset() >= 0 && seen.offset() < end) {
      consumer.seek(TOPIC, seen.offset());
      for (var record : consumer.poll(Duration.ofSeconds(10))) {
        if (record.offset() == seen.offset() && header(record, "hash").equals(seen.hash())) {
          consumer.seek(TOPIC, seen.offset() + 1);
          return;
        }
      }
    }
    consumer.seekToBeginning(List.of(TOPIC));
  }

  private void read(boolean once) throws IOException {
    long end = once ? consumer.endOffsets(List.of(TOPIC)).get(TOPIC) : Long.MAX_VALUE;
    while (consumer.position(TOPIC) < end) {
      for (var record : consumer.poll(Duration.ofSeconds(1))) {
        take(record);
      }
    }
    System.out.println("position " + seen.position() + ", " + seen.hash());
  }

  private void take(ConsumerRecord<String, String> record) throws IOException {
    long position = number(record, "position");
    if (position <= seen.position()) {
      return;
    }
    require(position == seen.position() + 1, "after " + seen.position() + " comes " + position);
    String hash = HexFormat.of().formatHex(hash(HexFormat.of().parseHex(seen.hash()), record));
    require(hash.equals(header(record, "hash")), position + " is not what its hash was made of");

    System.out.printf(
        "%d %s %s %s%n",
        position, header(record, "recordedat"), header(record, "type"), header(record, "subject"));
    seen = new Seen(position, record.offset(), hash);
    // Half a transaction is nothing to act upon: an import of forty figures is one.
    if (position == number(record, "transactionend")) {
      seen.write(file);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      System.err.println(otherwise);
      System.exit(3);
    }
  }

  /** SHA-256 over the hash before and all of the event, each text behind its length. */
  private static byte[] hash(byte[] before, ConsumerRecord<String, String> event)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.write(before);
    out.writeLong(number(event, "position"));
    Instant recordedAt = Instant.parse(header(event, "recordedat"));
    out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt));
    out.writeLong(number(event, "transactionend"));
    write(out, header(event, "id"));
    write(out, header(event, "subject"));
    out.writeLong(number(event, "revision"));
    write(out, header(event, "streamkind"));
    write(out, header(event, "type"));
    write(out, header(event, "typerevision"));
    write(out, event.value());
    write(out, header(event, "metadata"));
    write(out, header(event, "storedtime"));
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static String header(ConsumerRecord<String, String> record, String attribute) {
    return new String(record.headers().lastHeader("ce_" + attribute).value(), StandardCharsets.UTF_8);
  }

  private static long number(ConsumerRecord<String, String> record, String attribute) {
    return Long.parseLong(header(record, attribute));
  }
}
