package org.kaitei.access.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kaitei.access.Requires;
import org.kaitei.web.FilesAnswered;
import org.kaitei.web.Parameters;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/**
 * Adds to what a call's method says by itself: the right that it takes, the parameters that every
 * call of its kind has, files as bodies, and the refusals.
 */
public final class DescribedCall implements OperationCustomizer {

  /** Where a program finds the right. */
  public static final String RIGHT = "x-kaitei-right";

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
    boolean command = changes(mapping) && isOf(method, "org.kaitei.command.");
    boolean account = changes(mapping) && isOf(method, "org.kaitei.access.account.");
    describeRight(operation, method);
    var parameters = new ArrayList<Parameter>();
    if (operation.getParameters() != null) {
      parameters.addAll(operation.getParameters());
    }
    replaceResolved(parameters, method);
    parameters.addAll(
        command
            ? HeadersOfCalls.ofCommands()
            : account ? HeadersOfCalls.ofChangesToAccounts() : HeadersOfCalls.ofQuestions());
    operation.setParameters(parameters);
    if (operation.getRequestBody() == null && takesFile(mapping)) {
      operation.setRequestBody(file(mapping.consumes()));
    }
    if (command) {
      answerWith(operation.getResponses(), DescribedForms.ANSWER);
    }
    FilesAnswered files = method.getMethodAnnotation(FilesAnswered.class);
    if (files != null) {
      operation.getResponses().get("200").setContent(content(files.value()));
    }
    boolean named = Arrays.stream(method.getMethodParameters()).anyMatch(HeadersOfCalls::isInPath);
    Refusals.describe(operation, command, named);
    return operation;
  }

  private static boolean changes(RequestMapping mapping) {
    return !List.of(mapping.method()).contains(RequestMethod.GET);
  }

  private static boolean isOf(HandlerMethod method, String part) {
    return method.getBeanType().getName().startsWith(part);
  }

  private static void describeRight(Operation operation, HandlerMethod method) {
    Requires requires = method.getMethodAnnotation(Requires.class);
    if (requires != null) {
      operation.addExtension(RIGHT, requires.value().name());
    }
  }

  /** An argument of such a type is made from the parameters that the type names. */
  private static void replaceResolved(List<Parameter> parameters, HandlerMethod method) {
    for (MethodParameter argument : method.getMethodParameters()) {
      if (argument.getParameterType().isAnnotationPresent(Parameters.class)) {
        parameters.removeIf(guess -> guess.getName().equals(argument.getParameter().getName()));
        addNamed(parameters, argument);
      }
    }
    addNamed(parameters, method.getReturnType());
  }

  private static void addNamed(List<Parameter> parameters, MethodParameter declared) {
    Parameters named = declared.getParameterType().getAnnotation(Parameters.class);
    if (named != null) {
      for (String name : named.value()) {
        parameters.add(new Parameter().in("query").name(name).schema(new StringSchema()));
      }
    }
  }

  /** What a command's method says by itself is only that it answers. */
  private static void answerWith(ApiResponses responses, String form) {
    var answer =
        new MediaType().schema(new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + form));
    for (ApiResponse response : responses.values()) {
      response.setContent(new Content().addMediaType("application/json", answer));
    }
  }

  private static boolean takesFile(RequestMapping mapping) {
    return mapping.consumes().length > 0;
  }

  private static RequestBody file(String[] types) {
    var content = new Content();
    for (String type : types) {
      content.addMediaType(type, new MediaType().schema(file(type)));
    }
    return new RequestBody().required(true).content(content);
  }

  private static Content content(String[] types) {
    var content = new Content();
    for (String type : types) {
      Schema<?> form =
          type.endsWith("json") ? new ObjectSchema() : new StringSchema().format("binary");
      content.addMediaType(type, new MediaType().schema(form));
    }
    return content;
  }

  /** In JSON a file stands beside the reasons for what it corrects. */
  private static Schema<?> file(String type) {
    return type.equals(org.springframework.http.MediaType.APPLICATION_JSON_VALUE)
        ? new ObjectSchema()
            .addProperty("file", new StringSchema().format("byte"))
            .addProperty("type", new StringSchema())
            .addProperty("reason", new StringSchema())
            .addProperty("reasons", new ObjectSchema().additionalProperties(new StringSchema()))
        : new StringSchema().format("binary");
  }
}
