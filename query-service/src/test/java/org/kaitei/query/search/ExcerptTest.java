package org.kaitei.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.query.search.SearchDocument.Piece;

class ExcerptTest {

  @Test
  void a_short_text_is_shown_whole_with_each_hit_apart() {
    assertThat(of("地下水と湧水", "水")).containsExactly(no("地下"), hit("水"), no("と湧"), hit("水"));
    assertThat(of("地下水と湧水", "地下 湧水")).containsExactly(hit("地下"), no("水と"), hit("湧水"));
  }

  @Test
  void of_two_hits_that_overlap_the_first_and_then_the_longer_one_is_shown() {
    assertThat(of("地下水量", "下水 地下水")).containsExactly(hit("地下水"), no("量"));
    assertThat(of("地下水量", "地 地下")).containsExactly(hit("地下"), no("水量"));
  }

  @Test
  void a_floodtext_is_cut_around_its_first_hit() {
    assertThat(of("あ".repeat(100) + "水" + "い".repeat(100) + "水", "水"))
        .containsExactly(no("…"), no("あ".repeat(30)), hit("水"), no("い".repeat(89)), no("…"));
  }

  @Test
  void no_character_is_cut_in_two() {
    assertThat(of("𠮷".repeat(200) + "水" + "𠮷".repeat(200), "水"))
        .containsExactly(no("…"), no("𠮷".repeat(30)), hit("水"), no("𠮷".repeat(89)), no("…"));
  }

  @Test
  void a_hit_that_is_longer_than_what_is_shown_is_shown_whole() {
    String flood = "水".repeat(150);
    assertThat(of("あ" + flood + "い", flood)).containsExactly(no("あ"), hit(flood), no("…"));
  }

  @Test
  void a_text_without_a_hit_is_shown_from_its_beginning() {
    assertThat(of("地下水", "空")).containsExactly(no("地下水"));
  }

  private static List<Piece> of(String written, String query) {
    return Excerpt.of(written, Terms.of(query));
  }

  private static Piece hit(String text) {
    return new Piece(text, true);
  }

  private static Piece no(String text) {
    return new Piece(text, false);
  }
}
