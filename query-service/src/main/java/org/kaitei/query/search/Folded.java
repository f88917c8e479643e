package org.kaitei.query.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as it is searched in, with the way back to what was written. Half and full width, large
 * and small Latin letters, hiragana and katakana, and all that looks like a dash (the long vowel
 * mark ー among them, for which people type dashes) are one. White space counts only between words
 * that are written apart, so that Japanese is found across line breaks. Marks that are not seen do
 * not count. Whether a word ends in a long vowel is not smoothed over: サーバー is not サーバ.
 *
 * <p>Takes time in proportion to the text's length, whatever is in it.
 */
public final class Folded {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Folded(Folding folding) {
    text = folding.text.toString();
    starts = Arrays.copyOf(folding.starts, text.length());
    ends = Arrays.copyOf(folding.ends, text.length());
  }

  /** A stretch of the text as written. */
  public record Span(int from, int to) {}

  public static Folded of(String written) {
    Folding folding = new Folding(written);
    folding.run();
    return new Folded(folding);
  }

  public String text() {
    return text;
  }

  /**
   * Where the text, as written, says this; from left to right, without overlaps.
   *
   * @param term folded as well; nothing is found of an empty one
   */
  public List<Span> find(String term) {
    List<Span> found = new ArrayList<>();
    int at = term.isEmpty() ? -1 : text.indexOf(term);
    while (at >= 0) {
      int end = at + term.length();
      found.add(new Span(starts[at], ends[end - 1]));
      at = text.indexOf(term, end);
    }
    return found;
  }
}
