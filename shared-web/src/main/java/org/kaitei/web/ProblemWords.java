package org.kaitei.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaitei.ledger.Refusal;
import org.springframework.context.MessageSource;

/**
 * The words for a problem's code, in the reader's language. A text names the facts that it needs in
 * braces; every code has a title and a detail that says what to do, or a message when it is one of
 * several faults. Where the facts say under {@value #TAKES} what would be right, there may be a
 * detail for that.
 */
public record ProblemWords(MessageSource messages) {

  /** The fact that says of what kind a parameter is. */
  static final String TAKES = "takes";

  private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

  private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

  public String title(String code, Locale locale) {
    return messages.getMessage(code + ".title", null, code, locale);
  }

  public String detail(String code, Map<String, Object> facts, Locale locale) {
    String usual = template(code, locale);
    Object takes = facts.get(TAKES);
    return filled(
        takes == null
            ? usual
            : messages.getMessage(code + "." + takes + ".detail", null, usual, locale),
        facts);
  }

  /** The same before anything happened, with the facts still in braces. */
  public String template(String code, Locale locale) {
    return messages.getMessage(code + ".detail", null, "", locale);
  }

  public String message(String code, Map<String, Object> facts, Locale locale) {
    String fault = messages.getMessage(code + ".message", null, null, locale);
    return fault == null ? detail(code, facts, locale) : filled(fault, facts);
  }

  /** A fault with its message, its facts as members of their own. */
  public Map<String, Object> fault(Refusal.Fault fault, Locale locale) {
    var form = new LinkedHashMap<String, Object>();
    if (fault.cell() != null) {
      form.put("cell", fault.cell());
    }
    if (fault.pointer() != null) {
      form.put("pointer", fault.pointer());
    }
    form.put("code", fault.code());
    form.put("message", message(fault.code(), fault.facts(), locale));
    fault.facts().forEach(form::putIfAbsent);
    return form;
  }

  /** In one pass: a fact is what somebody wrote, and may have braces of its own. */
  private static String filled(String text, Map<String, Object> facts) {
    return FACT.matcher(text)
        .replaceAll(fact -> Matcher.quoteReplacement(said(facts.getOrDefault(fact.group(1), "–"))));
  }

  /** A moment by the clocks of Japan, as the days of addresses are meant. */
  private static String said(Object fact) {
    return fact instanceof Instant moment
        ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atOffset(JAPAN))
        : String.valueOf(fact);
  }
}
