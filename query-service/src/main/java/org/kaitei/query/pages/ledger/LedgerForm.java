package org.kaitei.query.pages.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.EventNames;
import org.kaitei.query.department.DepartmentsDocument;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;
import org.kaitei.query.plan.PlansDocument;

/**
 * The form in which it is said what is looked for.
 *
 * @param asked what was looked for, by the names of the fields
 * @param kinds in groups, each with that of its stream before those of its events
 * @param people who is looked for, those of what is listed, and others who are known to have
 *     recorded something by then
 * @param indicators that are listed or looked for, and those of the plan that is looked for or else
 *     of all plans
 * @param person whose doings alone are shown, and where those of all are; null for all
 * @param indicator likewise
 * @param searched what is looked for, in words; null for everything
 * @param hidden in which language it is asked, and as of when
 */
public record LedgerForm(
    Map<String, String> asked,
    List<Group> kinds,
    List<Choice> plans,
    List<Choice> departments,
    List<Choice> people,
    List<Choice> indicators,
    @Nullable Link person,
    @Nullable Link indicator,
    @Nullable String searched,
    Map<String, String> hidden) {

  /** Nobody looks through a longer list. */
  static final int MOST_OFFERED = 500;

  private static final List<String> STREAMS =
      List.of("plan", "indicator", "sheet", "note", "department");

  /** What can be looked for, each with the code of what its field is called. */
  static final Map<String, String> FIELDS = fields();

  /** Kinds of events of one kind of streams. */
  public record Group(String name, List<Choice> choices) {}

  /**
   * @param recorders the subjects that the form offers
   * @param names of all indicators that the form offers
   * @param visit keeps what was looked for
   */
  static LedgerForm of(
      PlansDocument plans,
      DepartmentsDocument departments,
      List<String> recorders,
      LedgerNames names,
      Visit visit) {
    Map<String, String> asked = visit.kept();
    List<Group> kinds = STREAMS.stream().map(stream -> group(stream, visit)).toList();
    Map<String, List<Choice>> offered = new LinkedHashMap<>();
    offered.put("kind", kinds.stream().flatMap(group -> group.choices().stream()).toList());
    offered.put(
        "plan",
        plans.plans().stream()
            .map(plan -> choice("plan", plan.id().value(), plan.title(), asked))
            .toList());
    offered.put("department", departments(departments, visit));
    offered.put("by", people(recorders, visit));
    offered.put("indicator", indicators(names, visit));
    return new LedgerForm(
        asked,
        kinds,
        offered.get("plan"),
        offered.get("department"),
        offered.get("by"),
        offered.get("indicator"),
        asked.containsKey("by") ? new Link(visit.who(asked.get("by")), without("by", visit)) : null,
        asked.containsKey("indicator")
            ? new Link(
                names.of(new IndicatorId(asked.get("indicator"))), without("indicator", visit))
            : null,
        searched(offered, visit),
        hidden(visit));
  }

  /** In the words of the fields, which are not printed. */
  private static @Nullable String searched(Map<String, List<Choice>> offered, Visit visit) {
    Words words = visit.words();
    String said =
        FIELDS.entrySet().stream()
            .filter(field -> visit.kept().containsKey(field.getKey()))
            .map(
                field ->
                    words.say(
                        "field",
                        words.say(field.getValue()),
                        chosen(offered.get(field.getKey()), visit.kept().get(field.getKey()))))
            .collect(Collectors.joining(words.say("separator")));
    return said.isEmpty() ? null : words.say("ledger.searched", said);
  }

  private static String chosen(@Nullable List<Choice> offered, String value) {
    return Stream.ofNullable(offered)
        .flatMap(List::stream)
        .filter(Choice::chosen)
        .map(Choice::text)
        .findFirst()
        .orElse(value);
  }

  private static Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    List.of("text", "value", "kind").forEach(field -> fields.put(field, "ledger." + field));
    fields.put("plan", "plan");
    fields.put("department", "ledger.department");
    fields.put("by", "ledger.by");
    fields.put("indicator", "ledger.about");
    List.of("from", "to").forEach(field -> fields.put(field, "ledger." + field));
    return fields;
  }

  private static Choice choice(String field, String value, String text, Map<String, String> asked) {
    return new Choice(value, text, value.equals(asked.get(field)));
  }

  private static Group group(String stream, Visit visit) {
    List<Choice> choices = new ArrayList<>();
    String name = visit.words().say("ledger.kind." + stream);
    choices.add(choice("kind", stream, visit.words().say("ledger.kind.all", name), visit.kept()));
    EventNames.all().stream()
        .filter(kind -> kind.startsWith(stream + "."))
        .map(kind -> choice("kind", kind, visit.words().say("event." + kind), visit.kept()))
        .sorted(Comparator.comparing(Choice::text))
        .forEach(choices::add);
    return new Group(name, choices);
  }

  /** Those of today, and what else is looked for: an older event may carry any text. */
  private static List<Choice> departments(DepartmentsDocument today, Visit visit) {
    String asked = visit.kept().get("department");
    List<Choice> choices = new ArrayList<>();
    today
        .departments()
        .forEach(d -> choices.add(choice("department", d.id().value(), d.name(), visit.kept())));
    if (asked != null && choices.stream().noneMatch(Choice::chosen)) {
      choices.add(new Choice(asked, visit.department(asked, today.asOf()), true));
    }
    return choices;
  }

  private static List<Choice> people(List<String> recorders, Visit visit) {
    return recorders.stream()
        .map(who -> choice("by", who, visit.who(who), visit.kept()))
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }

  private static List<Choice> indicators(LedgerNames names, Visit visit) {
    return names.indicators().entrySet().stream()
        .map(one -> choice("indicator", one.getKey().value(), one.getValue(), visit.kept()))
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }

  private static String without(String field, Visit visit) {
    Map<String, String> others = new LinkedHashMap<>(visit.kept());
    others.remove(field);
    return visit.to("/ledger", others);
  }

  private static Map<String, String> hidden(Visit visit) {
    Map<String, String> hidden = new LinkedHashMap<>();
    put(hidden, "asOf", visit.asOf());
    put(hidden, "lang", visit.lang());
    return hidden;
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
