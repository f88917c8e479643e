package org.kaitei.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kaitei.ledger.Refusal;

/** Tells people why they were turned away, where there are pages. */
@FunctionalInterface
public interface RefusalPage {

  void show(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws ServletException, IOException;
}
