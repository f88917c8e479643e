package org.kaitei.access.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.kaitei.web.ProblemType;
import org.kaitei.web.ProblemTypes;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What each call does, what its parameters and answers mean, in the reader's language, and which
 * problems it can end with. A call is known by its name, such as {@code GET /api/plans/{plan}}, a
 * parameter by its own; where it means something else in one call, by the names of both.
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
    String name = method + " " + path;
    call.setSummary(text(name, name));
    List<String> types = problems.of(method.name(), path).map(ProblemType::address).toList();
    call.addExtension(PROBLEMS, types);
    for (Parameter parameter : call.getParameters()) {
      String everywhere = "parameter." + parameter.getName();
      parameter.setDescription(
          text(name + "." + parameter.getName(), text(everywhere, everywhere)));
    }
    call.getResponses()
        .forEach(
            (status, answer) ->
                answer.setDescription(text("status." + status, "status." + status)));
  }

  private String text(String name, String otherwise) {
    return texts.getMessage(name, null, otherwise, LocaleContextHolder.getLocale());
  }
}
