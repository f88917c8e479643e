package org.kaitei.query.pages.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.problem.ProblemTypeDocument;

/**
 * A kind of problem.
 *
 * @param type its address, as problems name it
 * @param here the address of this page
 * @param detail what is said of it, in words and names of facts
 * @param calls that can end with it
 */
public record ProblemTypePage(
    Frame frame,
    String type,
    String here,
    String statuses,
    List<Said> detail,
    List<String> facts,
    List<Link> calls,
    boolean everywhere) {

  /**
   * @param fact whether it is the name of one
   */
  public record Said(String text, boolean fact) {}

  static ProblemTypePage of(ProblemTypeDocument document, Frame frame, Visit visit) {
    return new ProblemTypePage(
        frame,
        document.type(),
        visit.to(document.type()),
        document.statuses().stream().map(Object::toString).collect(Collectors.joining(", ")),
        said(document.detail()),
        document.facts(),
        document.calls().stream().map(call -> link(call, visit)).toList(),
        document.everywhere());
  }

  private static Link link(String call, Visit visit) {
    return new Link(call, visit.to(CallsPages.ADDRESS) + "#" + Anchor.of(call));
  }

  private static List<Said> said(String detail) {
    var said = new ArrayList<Said>();
    int told = 0;
    for (var fact : ProblemTypeDocument.FACT.matcher(detail).results().toList()) {
      said.add(new Said(detail.substring(told, fact.start()), false));
      said.add(new Said(fact.group(1), true));
      told = fact.end();
    }
    said.add(new Said(detail.substring(told), false));
    return said;
  }
}
