package org.kaitei.access.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Locale;
import org.kaitei.web.ProblemType;
import org.kaitei.web.ProblemTypes;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What each call does, what its parameters and answers mean, in the reader's language, and which
 * problems it can end with. A call is known by its name, such as {@code GET /api/plans/{plan}}, a
 * parameter by its own.
 */
public record WordsOfCalls(MessageSource texts, ProblemTypes problems) {

  /** Where a program finds the problems. */
  private static final String PROBLEMS = "x-kaitei-problems";

  void describe(OpenAPI api) {
    api.getPaths()
        .forEach(
            (path, methods) ->
                methods.readOperationsMap().forEach((method, call) -> say(method, path, call)));
  }

  private void say(HttpMethod method, String path, Operation call) {
    call.setSummary(text(method + " " + path));
    List<String> types = problems.of(method.name(), path).map(ProblemType::address).toList();
    call.addExtension(PROBLEMS, types);
    for (Parameter parameter : call.getParameters()) {
      parameter.setDescription(text("parameter." + parameter.getName()));
    }
    call.getResponses()
        .forEach((status, answer) -> answer.setDescription(text("status." + status)));
  }

  private String text(String name) {
    Locale locale = LocaleContextHolder.getLocale();
    return texts.getMessage(name, null, name, locale);
  }
}
