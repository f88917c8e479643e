package org.kaitei.access.call;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Says as a problem that an address is none of ours, such as one that leads out of its folder. */
public final class NoAddress implements RequestRejectedHandler {

  private final HandlerExceptionResolver problems;

  public NoAddress(HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected) {
    problems.resolveException(
        request, response, null, Refusal.malformed("malformed-request", Map.of()));
  }
}
