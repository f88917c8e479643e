package org.kaitei.access.description;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Marks the parts of a record that are never null, since Java has no null of their type, and the
 * lists in which some entries are.
 */
public final class PartsOfRecords implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    Schema<?> schema = chain.next().resolve(type, context, chain);
    JavaType java = Json31.mapper().constructType(type.getType());
    if (schema != null && java != null && java.getRawClass().isRecord()) {
      mark(described(schema, context), java.getRawClass());
    }
    return schema;
  }

  private static Schema<?> described(Schema<?> schema, ModelConverterContext context) {
    String form = schema.get$ref();
    return form == null
        ? schema
        : context.getDefinedModels().get(form.substring(form.lastIndexOf('/') + 1));
  }

  private static void mark(@Nullable Schema<?> described, Class<?> of) {
    if (described == null || described.getProperties() == null) {
      return;
    }
    for (RecordComponent part : of.getRecordComponents()) {
      Schema<?> form = described.getProperties().get(part.getName());
      if (form != null && part.getType().isPrimitive()) {
        described.addRequiredItem(part.getName());
      }
      if (form != null && form.getItems() != null && hasNulls(part)) {
        form.setItems(NullsInForms.orNull(form.getItems()));
      }
    }
  }

  private static boolean hasNulls(RecordComponent list) {
    return list.getAnnotatedType() instanceof AnnotatedParameterizedType of
        && of.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class);
  }
}
