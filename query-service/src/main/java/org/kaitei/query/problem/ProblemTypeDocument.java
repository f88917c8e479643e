package org.kaitei.query.problem;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kaitei.web.ProblemType;
import org.kaitei.web.ProblemWords;

/**
 * What a kind of problem means, for programs and who writes them.
 *
 * @param type the address that a problem names
 * @param statuses of the answers that tell it
 * @param detail when it happens and what to do, with facts in braces
 * @param facts members of the problem that the detail names
 * @param calls that can end with it; none when all can, or only pages do
 * @param everywhere whether every call can end with it
 */
public record ProblemTypeDocument(
    String type,
    String title,
    List<Integer> statuses,
    String detail,
    List<String> facts,
    List<String> calls,
    boolean everywhere) {

  public static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

  public static ProblemTypeDocument of(ProblemType type, ProblemWords words, Locale language) {
    String detail = words.template(type.code(), language);
    return new ProblemTypeDocument(
        type.address(),
        words.title(type.code(), language),
        type.statuses(),
        detail,
        FACT.matcher(detail).results().map(ProblemTypeDocument::name).distinct().toList(),
        type.calls(),
        type.everywhere());
  }

  private static String name(MatchResult fact) {
    return fact.group(1);
  }
}
