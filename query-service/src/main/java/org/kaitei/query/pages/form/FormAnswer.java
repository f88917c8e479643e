package org.kaitei.query.pages.form;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;

/** What a browser gets when it has sent a form. */
public final class FormAnswer {

  private FormAnswer() {}

  /** Another page, to be asked for, so that going back or reloading sends nothing again. */
  public static ModelAndView to(String address) {
    var elsewhere = new RedirectView(address);
    elsewhere.setStatusCode(HttpStatus.SEE_OTHER);
    elsewhere.setPropagateQueryParams(false);
    elsewhere.setExpandUriTemplateVariables(false);
    return new ModelAndView(elsewhere);
  }

  /**
   * A page that says what was done, and waits until it can show it.
   *
   * @param what the code of the words for it
   */
  public static ModelAndView to(String address, String what, Outcome.Done done) {
    StringBuilder whole = new StringBuilder(address);
    Map<String, String> parameters = new LinkedHashMap<>(Map.of("done", what));
    parameters.putAll(done.seen());
    parameters.forEach(
        (name, value) ->
            whole
                .append(whole.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(UriUtils.encode(value, StandardCharsets.UTF_8)));
    return to(whole.toString());
  }

  /** The form again, with what the API said no with. */
  public static ModelAndView refused(Outcome.Refused no, ModelAndView form) {
    form.setStatus(HttpStatus.valueOf(no.trouble().status()));
    return form;
  }
}
