package org.kaitei.query.subscription;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.kaitei.query.question.Asked;
import org.kaitei.web.FilesAnswered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Says no to who wants a stream of what is no view of a moment: a search, a comparison, a file.
 * Else they would be answered once, and take the end of the answer for a broken connection.
 */
public final class ViewsAlone implements HandlerInterceptor {

  private static final List<String> READING = List.of("GET", "HEAD");

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpMediaTypeNotAcceptableException {
    if (handler instanceof HandlerMethod method
        && isForPrograms(method)
        && !Asked.class.isAssignableFrom(method.getReturnType().getParameterType())
        && READING.contains(request.getMethod())
        && AskedFromNowOn.wantsStream(request.getHeader(HttpHeaders.ACCEPT))) {
      throw new HttpMediaTypeNotAcceptableException(answered(method));
    }
    return true;
  }

  private static List<MediaType> answered(HandlerMethod method) {
    FilesAnswered files = method.getMethodAnnotation(FilesAnswered.class);
    return files == null
        ? List.of(MediaType.APPLICATION_JSON)
        : Stream.of(files.value()).map(MediaType::valueOf).toList();
  }

  private static boolean isForPrograms(HandlerMethod method) {
    return AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class);
  }
}
