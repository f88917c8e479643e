package org.kaitei.web.gzip;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Shows the calls the ETags that they gave, whatever the bytes were sent in. */
final class TagsWithoutCoding extends HttpServletRequestWrapper {

  private static final String CODING = "-gzip";

  static final Pattern CODED = Pattern.compile(CODING + "\"");

  TagsWithoutCoding(HttpServletRequest request) {
    super(request);
  }

  /** The ETag of the same answer in gzip. One that says nothing of bytes stands for both. */
  static String coded(String tag) {
    return tag.startsWith("\"") ? tag.substring(0, tag.length() - 1) + CODING + "\"" : tag;
  }

  @Override
  public @Nullable String getHeader(String name) {
    String value = super.getHeader(name);
    return value != null && namesTags(name) ? withoutCoding(value) : value;
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    Enumeration<String> values = super.getHeaders(name);
    return namesTags(name)
        ? Collections.enumeration(
            Collections.list(values).stream().map(TagsWithoutCoding::withoutCoding).toList())
        : values;
  }

  private static boolean namesTags(String header) {
    return header.equalsIgnoreCase(HttpHeaders.IF_NONE_MATCH)
        || header.equalsIgnoreCase(HttpHeaders.IF_MATCH);
  }

  private static String withoutCoding(String tags) {
    return CODED.matcher(tags).replaceAll("\"");
  }
}
