package org.kaitei.web;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says as a problem document, in both languages, what the container refuses before any of our code
 * sees it: an address that is no address, or headers that are too long.
 */
final class ContainerProblems extends ErrorReportValve {

  private static final JsonMapper JSON = new JsonMapper();

  private final ProblemWords words;

  ContainerProblems(ProblemWords words) {
    this.words = words;
  }

  @Override
  protected void report(Request request, Response response, Throwable failure) {
    boolean ours = response.getStatus() < 400 || response.getContentWritten() > 0;
    if (ours || !response.setErrorReported()) {
      return;
    }
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setCharacterEncoding("UTF-8");
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(JSON.writeValueAsString(problem(response.getStatus())));
        response.finishResponse();
      }
    } catch (IOException gone) {
      container.getLogger().debug("nobody waits for the answer any more", gone);
    }
  }

  private Map<String, Object> problem(int status) {
    String code = status < 500 ? "malformed-request" : "internal-error";
    var problem = new LinkedHashMap<String, Object>();
    problem.put("type", ProblemType.ADDRESS + code);
    problem.put(
        "title", inBoth(words.title(code, Locale.JAPANESE), words.title(code, Locale.ENGLISH)));
    problem.put("status", status);
    problem.put(
        "detail",
        inBoth(
            words.detail(code, Map.of(), Locale.JAPANESE),
            words.detail(code, Map.of(), Locale.ENGLISH)));
    return problem;
  }

  private static String inBoth(String japanese, String english) {
    return japanese + " / " + english;
  }
}
