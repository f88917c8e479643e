package org.kaitei.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;

/** What every answer tells browsers, so that a page can do no more than it was written to do. */
public final class SafeHeaders {

  /** Nothing from elsewhere, no script in the page itself, no frame around it. */
  private static final String OF_PAGES =
      "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " object-src 'none'";

  /** Data is not a page, whatever is in it. */
  private static final String OF_DATA = "default-src 'none'; frame-ancestors 'none'";

  /** The files that every page is shown with. */
  private static final Pattern ALIKE_FOR_ALL = Pattern.compile("/_static/.*|/[\\w-]+\\.(css|js)");

  private SafeHeaders() {}

  /** Written first of all, so that no way of answering leaves them out. */
  public static HeaderWriterFilter filter() {
    var filter =
        new HeaderWriterFilter(
            List.of(
                new DelegatingRequestMatcherHeaderWriter(
                    SafeHeaders::isData, new ContentSecurityPolicyHeaderWriter(OF_DATA)),
                new DelegatingRequestMatcherHeaderWriter(
                    request -> !isData(request), new ContentSecurityPolicyHeaderWriter(OF_PAGES)),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
                new XContentTypeOptionsHeaderWriter(),
                new PermissionsPolicyHeaderWriter("camera=(), geolocation=(), microphone=()"),
                openedAlone(),
                new HstsHeaderWriter()));
    filter.setShouldWriteHeadersEagerly(true);
    return filter;
  }

  /**
   * What somebody sees because they are signed in is kept by no browser and no cache between. The
   * answer depends on who asks even where it is public.
   */
  public static HeaderWriter forWhomItIs() {
    return (request, response) -> {
      response.addHeader("Vary", "Authorization, Cookie");
      if (!isAlikeForAll(request)
          && CurrentActor.isSomebody(SecurityContextHolder.getContext().getAuthentication())) {
        response.setHeader("Cache-Control", "private, no-store");
      }
    };
  }

  private static HeaderWriter openedAlone() {
    var opener = new CrossOriginOpenerPolicyHeaderWriter();
    opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
    return opener;
  }

  private static boolean isAlikeForAll(HttpServletRequest request) {
    return ALIKE_FOR_ALL.matcher(request.getRequestURI()).matches();
  }

  private static boolean isData(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/");
  }
}
