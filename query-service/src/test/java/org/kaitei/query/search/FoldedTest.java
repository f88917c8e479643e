package org.kaitei.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.query.search.Folded.Span;

class FoldedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ＳＤＧｓ未来都市 | sdgs未来都市",
        "ﾎﾞﾗﾝﾃｨｱ | ボランティア",
        "ボランティア | ぼらんてぃあ",
        "ハ゛ス | バス",
        "ホ\u309aスト | ポスト",
        "Σίσυφος | ΣΊΣΥΦΟΣ",
        "㈱熊本 | (株)熊本",
        "㎡ | m2",
        "①－1 | 1-1",
        "３ヶ所 | 3ケ所",
        "３ヵ所 | 3カ所",
        "サービス | サ－ビス",
        "サービス | サ―ビス",
        "〒862‐8601 | 〒862ー8601",
        "2018〜2020 | 2018～2020",
        "いすゞ | イスヾ",
        "葛󠄀城 | 葛城",
        "地下\u200b水 | 地下水"
      })
  void what_people_type_for_one_another_is_one(String one, String other) {
    assertThat(text(one)).isEqualTo(text(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"サーバー | サーバ", "ハス | バス", "箇所 | 件", "一 | ー", "は | ぱ", "つ | っ", "一 | 二"})
  void what_is_something_else_stays_so(String one, String other) {
    assertThat(text(one)).isNotEqualTo(text(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`地下\n水 かん養` | 地下水かん養",
        "`SDGs 未来都市` | sdgs未来都市",
        "`ground  \n water` | `ground water`",
        "` a　b ` | `a b`",
        "`m ² /年` | `m 2 /年`"
      })
  void white_space_counts_only_between_words_that_are_written_apart(String written, String folded) {
    assertThat(text(written)).isEqualTo(folded);
  }

  @Test
  void a_hit_is_shown_as_it_was_written() {
    Folded folded = Folded.of("市民のﾎﾞﾗﾝﾃｨｱ活動、㈱、ボラン\nティア");
    List<Span> hits = folded.find(text("ボランティア"));
    assertThat(hits).containsExactly(new Span(3, 10), new Span(15, 22));
    assertThat(folded.find(text("株"))).containsExactly(new Span(13, 14));
    assertThat(folded.find("")).isEmpty();
    assertThat(folded.find("水")).isEmpty();
  }

  @Test
  void hits_do_not_overlap() {
    assertThat(Folded.of("ののの").find("のの")).containsExactly(new Span(0, 2));
  }

  @Property(tries = 500)
  void a_part_of_a_text_is_found_in_it_where_it_stands(
      @ForAll("texts") String before, @ForAll("texts") String part, @ForAll("texts") String after) {
    String term = text(part);
    Folded whole = Folded.of(before + "。" + part + "。" + after);
    if (!term.isEmpty()) {
      assertThat(whole.find(term))
          .anySatisfy(span -> assertThat(text(cut(before, part, after, span))).contains(term));
    }
  }

  @Property(tries = 1000)
  void any_text_at_all_is_folded(@ForAll String text) {
    assertThatCode(() -> Folded.of(text).find("a")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0301", "ﾞ", "ﷺ", "　", "\ud800", "か\u3099"})
  void time_grows_with_the_length_alone(String repeated) {
    String text = "か" + repeated.repeat(200_000);
    assertThat(assertTimeout(Duration.ofMinutes(1), () -> Folded.of(text))).isNotNull();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("あがぱ市民ー－-―ァヶボﾎﾞﾟｱ゛゜\u3099Ａaß 　\n\t①㈱㎡ﷺ0９、。\u200b")
        .ofMaxLength(20);
  }

  private static String cut(String before, String part, String after, Span span) {
    return (before + "。" + part + "。" + after).substring(span.from(), span.to());
  }

  private static String text(String written) {
    return Folded.of(written).text();
  }
}
