package org.kaitei.web;

import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Text in a body, without the one character that the database keeps in no text. */
final class StorableText extends StringDeserializer {

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) {
    String text = super.deserialize(parser, context);
    if (text != null && text.indexOf('\0') >= 0) {
      Unseen.refuse(Objects.toString(parser.currentName(), "–"), text);
    }
    return text;
  }
}
