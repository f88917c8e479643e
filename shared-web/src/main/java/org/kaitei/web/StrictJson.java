package org.kaitei.web;

import java.math.BigDecimal;
import org.kaitei.ledger.EventJson;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON as requests have to write it. A misspelt field would silently not be recorded, what is of
 * another kind was meant for another field, and of a field that stands twice nobody knows which was
 * meant: all three are refused.
 */
public final class StrictJson {

  static final int LONGEST_WORD = 1_000;

  static final int DEEPEST = 20;

  static final int MOST_TOKENS = 2_000_000;

  /** Far more than any request needs; how long a text may be is each call's own business. */
  static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxNestingDepth(DEEPEST)
          .maxTokenCount(MOST_TOKENS)
          .maxNameLength(LONGEST_WORD)
          .maxNumberLength(LONGEST_WORD)
          .maxStringLength(BoundedBody.MOST_BYTES)
          .build();

  private StrictJson() {}

  public static JsonMapper.Builder configured(JsonMapper.Builder builder) {
    return EventJson.configured(builder)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .withCoercionConfig(
            LogicalType.Textual,
            texts ->
                texts
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .withCoercionConfig(
            LogicalType.Boolean,
            truths -> truths.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
        .addModule(
            new SimpleModule()
                .addDeserializer(BigDecimal.class, new PlainDecimal())
                .addDeserializer(String.class, new StorableText()));
  }
}
