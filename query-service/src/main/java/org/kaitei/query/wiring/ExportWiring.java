package org.kaitei.query.wiring;

import org.kaitei.query.export.ExportApi;
import org.kaitei.query.export.Exports;
import org.kaitei.query.export.FormOf;
import org.kaitei.query.export.PdfFont;
import org.kaitei.query.export.RenderingTurns;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** What the files need in which sheets leave the service. */
@Configuration(proxyBeanMethods = false)
@Import({ExportApi.class, RenderingTurns.class})
public class ExportWiring {

  @Bean
  Exports exports(
      MessageSource messages, JsonMapper json, @Value("${kaitei.export.font:}") String font) {
    return new Exports(new FormOf(messages), PdfFont.chosen(font), json);
  }
}
