package org.kaitei.access.wiring;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import org.kaitei.access.description.DescribedCall;
import org.kaitei.access.description.DescribedElsewhere;
import org.kaitei.access.description.DescribedForms;
import org.kaitei.access.description.Description;
import org.kaitei.access.description.DescriptionApi;
import org.kaitei.access.description.PartsOfRecords;
import org.kaitei.access.description.WordsOfCalls;
import org.kaitei.web.ProblemTypes;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the calls, made when somebody first asks for it. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/kaitei/access/wiring/springdoc.properties")
public class DescriptionWiring {

  static {
    // A change of a plan is one of many forms, which docs/http.md lists.
    SpringDocUtils.getConfig().replaceWithClass(JsonNode.class, Object.class);
  }

  @Bean
  OpenAPI aboutKaitei() {
    return new OpenAPI()
        .addServersItem(new Server().url("/"))
        .info(
            new Info()
                .title("Kaitei")
                .version("1")
                .description(
                    "Every figure that was promised, reported and corrected, with who, when and"
                        + " why. x-kaitei-right is the right that a call takes."));
  }

  @Bean
  DescribedCall describedCall() {
    return new DescribedCall();
  }

  @Bean
  DescribedForms describedForms() {
    var texts = new ResourceBundleMessageSource();
    texts.setBasename("calls");
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
    return new DescribedForms(new WordsOfCalls(texts, ProblemTypes.known()));
  }

  @Bean
  PartsOfRecords partsOfRecords() {
    return new PartsOfRecords();
  }

  @Bean
  Description description(
      ObjectProvider<OpenApiWebMvcResource> springdoc,
      JsonMapper json,
      ObjectProvider<DescribedElsewhere> others) {
    return new Description(springdoc::getObject, json, others.getIfAvailable());
  }

  @Bean
  DescriptionApi descriptionApi(Description description) {
    return new DescriptionApi(description);
  }
}
