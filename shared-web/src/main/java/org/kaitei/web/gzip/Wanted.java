package org.kaitei.web.gzip;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * What a request lets us do with its answer.
 *
 * @param gzip whether its answer may be sent in gzip
 * @param known whether who asks has such an answer in gzip already
 * @param ifNone whether who asks wants an answer only if there is none (RFC 9110, 13.1.2), which
 *     Spring does not look at where something is read
 */
record Wanted(boolean gzip, boolean known, boolean ifNone) {

  private static final Pattern NOT_AT_ALL = Pattern.compile(".*;\\s*q=0(\\.0*)?\\s*");
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> OF_THIS_SITE = Set.of("same-origin", "none");

  static Wanted of(HttpServletRequest request) {
    String known = Objects.toString(request.getHeader(HttpHeaders.IF_NONE_MATCH), "");
    boolean ifNone = known.strip().equals("*") && READING.contains(request.getMethod());
    boolean gzip =
        !request.getMethod().equals("HEAD") && takesGzip(request) && !isOfAnotherSite(request);
    return new Wanted(gzip, gzip && TagsWithoutCoding.CODED.matcher(known).find(), ifNone);
  }

  static boolean isStream(HttpServletRequest request) {
    return Objects.toString(request.getHeader(HttpHeaders.ACCEPT), "")
        .contains("text/event-stream");
  }

  private static boolean takesGzip(HttpServletRequest request) {
    List<String> headers = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING));
    return headers.stream()
        .flatMap(header -> Arrays.stream(header.toLowerCase().split(",")))
        .anyMatch(
            coding -> coding.strip().startsWith("gzip") && !NOT_AT_ALL.matcher(coding).matches());
  }

  /**
   * Another site can make a visitor's browser ask, cookies and all, and tell from the lengths of
   * compressed answers what is in them (BREACH). Browsers say by themselves when it does.
   */
  private static boolean isOfAnotherSite(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.COOKIE) != null
        && !OF_THIS_SITE.contains(Objects.toString(request.getHeader("Sec-Fetch-Site"), ""));
  }
}
