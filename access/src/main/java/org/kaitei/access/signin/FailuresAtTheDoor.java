package org.kaitei.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers what fails around the calls as what fails in them: an outage is one here, too. */
public final class FailuresAtTheDoor extends OncePerRequestFilter {

  private final ByProblem problems;

  public FailuresAtTheDoor(ByProblem problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException failed) {
      if (response.isCommitted()) {
        throw failed;
      }
      problems.failed(request, response, failed);
    }
  }
}
