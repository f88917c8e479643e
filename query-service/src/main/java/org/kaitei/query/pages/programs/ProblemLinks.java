package org.kaitei.query.pages.programs;

import java.util.List;
import java.util.stream.Stream;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.web.ProblemType;
import org.kaitei.web.ProblemTypes;
import org.kaitei.web.ProblemWords;

/** Leads from the codes of problems to what they mean. */
record ProblemLinks(ProblemTypes types, ProblemWords words, Visit visit) {

  List<Link> of(Stream<ProblemType> problems) {
    return problems
        .map(
            type ->
                new Link(
                    words.title(type.code(), visit.words().locale()), visit.to(type.address())))
        .toList();
  }

  List<Link> of(String method, String path) {
    return of(types.of(method, path));
  }
}
