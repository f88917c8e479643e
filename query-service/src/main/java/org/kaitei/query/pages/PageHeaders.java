package org.kaitei.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells browsers to ask again for a page, which is another one in another language, and the page
 * where it is found.
 */
public final class PageHeaders implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (isPage(handler)) {
      writeTo(response);
    }
    return true;
  }

  /** Where a page is found is told on it, for who has it on paper. */
  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      ModelAndView shown) {
    if (shown != null && isPage(handler) && shown.getModel().containsKey("page")) {
      shown.addObject("address", request.getRequestURL().toString());
    }
  }

  static boolean isPage(Object handler) {
    return handler instanceof HandlerMethod method && isPage(method.getBeanType().getPackageName());
  }

  private static boolean isPage(String ofPackage) {
    String pages = PageHeaders.class.getPackageName();
    return ofPackage.equals(pages) || ofPackage.startsWith(pages + '.');
  }

  static void writeTo(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language");
  }
}
