package org.kaitei.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Documents, kept as they come over the wire. The store's own way is Java's serialization, which
 * was half of all that the process allocated.
 */
final class BsonDocuments extends BasicDataType<Document> {

  /** What an object or a field takes beside what it holds, roughly. */
  private static final int OBJECT = 48;

  @Override
  public int getMemory(Document document) {
    return memory(document);
  }

  private static int memory(Object value) {
    return OBJECT
        + switch (value) {
          case String text -> Character.BYTES * text.length();
          case BinData data -> data.getData().length;
          case Map<?, ?> fields -> memory(fields.values()) + OBJECT * fields.size();
          case Collection<?> values -> values.stream().mapToInt(BsonDocuments::memory).sum();
          case null, default -> 0;
        };
  }

  @Override
  public void write(WriteBuffer buffer, Document document) {
    ByteBuf bson = Unpooled.buffer();
    BsonEncoder.encodeDocument(document, bson);
    buffer.put(bson.array(), bson.arrayOffset(), bson.readableBytes());
  }

  @Override
  public Document read(ByteBuffer buffer) {
    ByteBuf bson = Unpooled.wrappedBuffer(buffer);
    Document document = BsonDecoder.decodeBson(bson);
    buffer.position(buffer.position() + bson.readerIndex());
    return document;
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
