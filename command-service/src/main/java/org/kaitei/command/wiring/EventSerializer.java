package org.kaitei.command.wiring;

import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.EventNames;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Upcasters;
import tools.jackson.core.type.TypeReference;

/**
 * How Axon stores and reads events: under our names and revisions, as our JSON. It knows nothing
 * but events and their metadata, so that nothing else can find its way into the store; and of
 * events only today's form, to which {@link StoredForms} has brought them.
 */
final class EventSerializer implements Serializer {

  // Axon gives metadata this type by itself when it reads a row; it is stored nowhere.
  private static final SerializedType META_DATA =
      new SimpleSerializedType(MetaData.class.getName(), null);
  private static final TypeReference<Map<String, Object>> ANYTHING = new TypeReference<>() {};

  private static final Upcasters NONE = new Upcasters(List.of());

  private final Converter converter = new ChainingConverter();

  @Override
  public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
    String json = EventJson.mapper().writeValueAsString(object);
    return new SimpleSerializedObject<>(
        converter.convert(json, representation), representation, typeForClass(object.getClass()));
  }

  @Override
  public <T> boolean canSerializeTo(Class<T> representation) {
    return converter.canConvert(String.class, representation);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <S, T> T deserialize(SerializedObject<S> stored) {
    String json = converter.convert(stored.getData(), stored.getContentType(), String.class);
    return (T) (isMetaData(stored.getType()) ? metaData(json) : event(stored.getType(), json));
  }

  private static MetaData metaData(String json) {
    return MetaData.from(EventJson.mapper().readValue(json, ANYTHING));
  }

  private LedgerEvent event(SerializedType type, String json) {
    return EventJson.read(type.getName(), type.getRevision(), json, NONE);
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    return isMetaData(type) ? MetaData.class : EventNames.classOf(type.getName());
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SerializedType typeForClass(Class type) {
    if (MetaData.class.equals(type)) {
      return META_DATA;
    }
    return new SimpleSerializedType(
        EventNames.nameOf(type), EventNames.revisionOf((Class<?>) type));
  }

  @Override
  public Converter getConverter() {
    return converter;
  }

  private static boolean isMetaData(SerializedType type) {
    return META_DATA.equals(type);
  }
}
