package org.kaitei.query.pages;

import java.util.List;
import java.util.stream.Stream;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.plan.PlansDocument;
import org.kaitei.query.question.Answer;

/**
 * All plans.
 *
 * @param adopt how a first plan is adopted at the command line
 * @param load how a sheet is loaded
 */
public record PlansPage(Frame frame, List<Entry> plans, String adopt, String load) {

  private static final String ADOPT =
      "curl -X POST %s/api/plans -H 'Content-Type: application/json' -d '{\"id\":\"kumamoto-sdgs\","
          + "\"title\":\"熊本市SDGs未来都市計画\",\"municipality\":\"熊本市\",\"adoptedOn\":\"2019-08\"}'";
  private static final String LOAD =
      "curl -X POST %s/api/plans/kumamoto-sdgs/sheets/2021/import -H 'Content-Type: text/csv'"
          + " --data-binary @samples/kumamoto-2022-09.csv";

  public record Entry(
      Link plan,
      String municipality,
      String edition,
      String date,
      List<Link> sheets,
      int indicators) {

    static Entry of(PlanDocument plan, Visit visit) {
      Words words = visit.words();
      var newest = plan.editions().getLast();
      return new Entry(
          new Link(plan.title(), visit.to("/plans/" + plan.id())),
          plan.municipality(),
          newest.label(),
          words.date(newest.decidedOn()),
          PlansPage.sheets(plan, visit),
          plan.indicators());
    }
  }

  private static Answer[] answers(PlansDocument all, List<PlanDocument> plans) {
    return Stream.concat(Stream.of(all), plans.stream()).toArray(Answer[]::new);
  }

  static List<Link> sheets(PlanDocument plan, Visit visit) {
    return plan.sheets().stream()
        .sorted()
        .map(y -> new Link(visit.words().year(y), visit.to("/plans/" + plan.id() + "/sheets/" + y)))
        .toList();
  }

  /**
   * @param server where this page was reached
   */
  static PlansPage of(PlansDocument all, List<PlanDocument> plans, Visit visit, String server) {
    return new PlansPage(
        Frame.of(visit, visit.words().say("plans"), List.of(), "/api/plans", answers(all, plans)),
        plans.stream().map(plan -> Entry.of(plan, visit)).toList(),
        ADOPT.formatted(server),
        LOAD.formatted(server));
  }
}
