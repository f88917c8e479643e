package org.kaitei.access.signin;

import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.jackson.SecurityJacksonModules;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a session is stored: as JSON of a few known types, so that another release of Kaitei reads
 * it, and whoever wrote into the table could not make us build any object they like.
 */
public final class SessionForm {

  private SessionForm() {}

  public static ConversionService json() {
    JsonMapper json =
        JsonMapper.builder()
            .addModules(SecurityJacksonModules.getModules(SessionForm.class.getClassLoader()))
            .build();
    var form = new GenericConversionService();
    form.addConverter(
        Object.class, byte[].class, value -> json.writerFor(Object.class).writeValueAsBytes(value));
    form.addConverter(byte[].class, Object.class, bytes -> json.readValue(bytes, Object.class));
    return form;
  }
}
