package org.kaitei.query.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kaitei.query.search.Folded.Span;
import org.kaitei.query.search.SearchDocument.Piece;

/** What of a text is shown when something was found in it. */
final class Excerpt {

  /** So many characters before the first hit, and in all: two lines of a page. */
  private static final int BEFORE = 30;

  private static final int LENGTH = 120;
  private static final String CUT = "…";

  private Excerpt() {}

  /** The text around the first hit, with each hit a piece of its own. */
  static List<Piece> of(String written, Terms terms) {
    List<Span> hits = hits(Folded.of(written), terms);
    int first = hits.isEmpty() ? 0 : hits.getFirst().from();
    int from = moved(written, first, -BEFORE);
    int to = Math.max(moved(written, from, LENGTH), hits.isEmpty() ? 0 : hits.getFirst().to());
    List<Piece> pieces = new ArrayList<>();
    int shown = from;
    for (Span hit : hits) {
      if (hit.to() <= to) {
        add(pieces, written.substring(shown, hit.from()), false);
        add(pieces, written.substring(hit.from(), hit.to()), true);
        shown = hit.to();
      }
    }
    add(pieces, written.substring(shown, to), false);
    if (from > 0) {
      pieces.addFirst(new Piece(CUT, false));
    }
    if (to < written.length()) {
      pieces.add(new Piece(CUT, false));
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean hit) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, hit));
    }
  }

  /** From left to right; of two that overlap, the one that begins first. */
  private static List<Span> hits(Folded folded, Terms terms) {
    List<Span> all =
        terms.all().stream()
            .flatMap(term -> folded.find(term).stream())
            .sorted(
                Comparator.comparing(Span::from).thenComparing(Span::to, Comparator.reverseOrder()))
            .toList();
    List<Span> apart = new ArrayList<>();
    for (Span span : all) {
      if (apart.isEmpty() || span.from() >= apart.getLast().to()) {
        apart.add(span);
      }
    }
    return apart;
  }

  /** As many characters on, or back, as there are; never into the middle of one. */
  private static int moved(String text, int at, int characters) {
    int room =
        characters < 0
            ? -Math.min(-characters, text.codePointCount(0, at))
            : Math.min(characters, text.codePointCount(at, text.length()));
    return text.offsetByCodePoints(at, room);
  }
}
