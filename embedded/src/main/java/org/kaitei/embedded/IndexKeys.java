package org.kaitei.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * The keys of an index, ordered by what they say. The store's own way is to serialize both keys
 * each time that it compares two, which was most of what finding a document cost.
 */
final class IndexKeys extends BasicDataType<KeyValue> {

  private final ObjectDataType serialized = new ObjectDataType();

  @Override
  public int compare(KeyValue one, KeyValue other) {
    int common = Math.min(one.size(), other.size());
    for (int part = 0; part < common; part++) {
      int order = ValueComparator.asc().compare(one.get(part), other.get(part));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  @Override
  public int getMemory(KeyValue key) {
    return serialized.getMemory(key);
  }

  @Override
  public void write(WriteBuffer buffer, KeyValue key) {
    serialized.write(buffer, key);
  }

  @Override
  public KeyValue read(ByteBuffer buffer) {
    return (KeyValue) serialized.read(buffer);
  }

  @Override
  public KeyValue[] createStorage(int size) {
    return new KeyValue[size];
  }
}
