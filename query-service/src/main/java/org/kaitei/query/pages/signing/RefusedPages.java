package org.kaitei.query.pages.signing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.access.signin.RefusalPage;
import org.kaitei.ledger.Refusal;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Shows a browser, as a page, why a request was turned away at the door. Nobody finds the address
 * from outside.
 */
@Controller
public class RefusedPages implements RefusalPage {

  private static final String ADDRESS = "/refused";
  private static final String WHY = RefusedPages.class.getName();

  @Override
  public void show(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws ServletException, IOException {
    request.setAttribute(WHY, refusal);
    request.getRequestDispatcher(ADDRESS).forward(request, response);
  }

  @RequestMapping(ADDRESS)
  @Requires(Right.SIGN_IN)
  ModelAndView refused(HttpServletRequest request) throws NoResourceFoundException {
    if (request.getAttribute(WHY) instanceof Refusal refusal) {
      throw refusal;
    }
    throw new NoResourceFoundException(HttpMethod.GET, request.getRequestURI(), "refused");
  }
}
