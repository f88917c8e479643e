package org.kaitei.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells browsers to take nothing from elsewhere, to run no script in a page, and to ask again. */
public final class PageHeaders implements HandlerInterceptor {

  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " object-src 'none'";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (isPage(handler)) {
      writeTo(response);
    }
    return true;
  }

  static boolean isPage(Object handler) {
    return handler instanceof HandlerMethod method && isPage(method.getBeanType().getPackageName());
  }

  private static boolean isPage(String ofPackage) {
    String pages = PageHeaders.class.getPackageName();
    return ofPackage.equals(pages) || ofPackage.startsWith(pages + '.');
  }

  static void writeTo(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language");
  }
}
