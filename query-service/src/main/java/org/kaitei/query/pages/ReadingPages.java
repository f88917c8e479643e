package org.kaitei.query.pages;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.RefusalWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page that shows how printed cells are read. It records nothing, and works without script. */
@Controller
public class ReadingPages {

  private final RefusalWords words;

  public ReadingPages(RefusalWords words) {
    this.words = words;
  }

  @Requires(Right.READ)
  @GetMapping("/figures")
  ModelAndView form(Visit visit) {
    return page(PastedCells.NONE, visit);
  }

  @Requires(Right.READ)
  @PostMapping(path = "/figures", consumes = "application/x-www-form-urlencoded")
  ModelAndView read(Form form, Visit visit) {
    return page(PastedCells.of(form), visit);
  }

  private ModelAndView page(PastedCells pasted, Visit visit) {
    return new ModelAndView("reading", "page", ReadingPage.of(pasted, visit, words.texts()));
  }
}
