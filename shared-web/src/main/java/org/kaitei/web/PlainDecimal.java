package org.kaitei.web;

import java.math.BigDecimal;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.NumberDeserializers.BigDecimalDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * A number that can be written out. {@code 1e-999999999} is a short text, and a billion digits for
 * whoever compares, prints or stores it.
 */
final class PlainDecimal extends StdScalarDeserializer<BigDecimal> {

  private static final int MOST_DIGITS = 40;
  private static final int MOST_DECIMALS = 20;

  PlainDecimal() {
    super(BigDecimal.class);
  }

  /**
   * @throws Refusal {@code number-out-of-range}
   */
  @Override
  public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
    BigDecimal number = BigDecimalDeserializer.instance.deserialize(parser, context);
    boolean plain =
        number == null
            || (number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DECIMALS);
    if (!plain) {
      throw Refusal.malformed(
          "number-out-of-range", Map.of("digits", MOST_DIGITS, "decimals", MOST_DECIMALS));
    }
    return number;
  }
}
