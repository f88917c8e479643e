package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Actor;
import org.kaitei.query.pages.form.Told;
import org.kaitei.web.ProblemWords;
import org.kaitei.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;

class PageProblemsTest {

  private final PageProblems problems =
      new PageProblems(
          new Problems(new ProblemWords(Reader.JAPANESE.messages()), List.of()),
          Told.WORDS,
          new VisitResolver(Reader.JAPANESE.messages(), () -> Actor.PUBLIC, null, null));

  @Test
  void a_page_that_fails_says_so_and_tells_nothing_of_the_inside() throws Exception {
    ModelAndView shown = shown(new SheetPages(null, null, null), "text/html");
    assertThat(shown.getStatus()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    ProblemPage page = (ProblemPage) shown.getModel().get("page");
    assertThat(page.frame().title()).isEqualTo("The page cannot be shown");
    assertThat(page.detail()).doesNotContain("secret");
  }

  @Test
  void what_is_no_page_or_asked_for_by_a_program_is_left_to_the_api() throws Exception {
    assertThat(shown(new Object(), "text/html")).isNull();
    assertThat(shown(new SheetPages(null, null, null), "application/json")).isNull();
    assertThat(shown(new SheetPages(null, null, null), "*/*")).isNull();
    assertThat(shown(new SheetPages(null, null, null), "no type at all")).isNull();
  }

  private ModelAndView shown(Object handler, String accept) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.addHeader("Accept", accept);
    return problems.resolveException(
        request,
        new MockHttpServletResponse(),
        new HandlerMethod(handler, "toString"),
        new IllegalStateException("secret"));
  }
}
