package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.access.Role;
import org.kaitei.access.log.Kind;
import org.kaitei.achievement.Achievement;
import org.kaitei.achievement.Method;
import org.kaitei.figure.PrintedDate;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.EventNames;
import org.kaitei.note.NoteKind;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.submission.PartState;
import org.kaitei.query.work.WorkDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class WordsTest {

  private static final Pattern FACT = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1317.1|1,317.1",
        "50.0|50.0",
        "0|0",
        "-1234567|-1,234,567",
        "1,002|1,002",
        "12345678901234567.890|12,345,678,901,234,567.890"
      })
  void numbers_have_thousands_separators_and_keep_their_decimals(String decimal, String written) {
    assertThat(Reader.JAPANESE.number(decimal)).isEqualTo(written);
  }

  @Test
  void no_number_is_no_text() {
    assertThat(Reader.JAPANESE.number(null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "FY2021,2021年度,FY2021",
    "CY2021,2021年,2021",
    "2022-09,2022年9月,September 2022",
    "2022-09-30,2022年9月30日,30 September 2022",
    "FY2018..FY2020,2018年度から2020年度まで,FY2018 to FY2020"
  })
  void periods_are_said_in_both_languages(String code, String japanese, String english) {
    assertThat(Reader.JAPANESE.period(code)).isEqualTo(japanese);
    assertThat(Reader.ENGLISH.period(code)).isEqualTo(english);
  }

  @Test
  void dates_keep_the_precision_that_they_were_printed_with() {
    assertThat(Reader.JAPANESE.date(new PrintedDate("2019"))).isEqualTo("2019年");
    assertThat(Reader.JAPANESE.date(new PrintedDate("2019-08"))).isEqualTo("2019年8月");
    assertThat(Reader.JAPANESE.date((PrintedDate) null)).isNull();
  }

  @Test
  void moments_are_in_japanese_time_to_the_second() {
    Instant moment = Instant.parse("2022-09-30T15:02:03.000456Z");
    assertThat(Reader.JAPANESE.moment(moment)).isEqualTo("2022年10月1日 0時02分03秒");
    assertThat(Reader.ENGLISH.moment(moment)).isEqualTo("1 Oct 2022, 00:02:03 JST");
  }

  @Test
  void both_languages_say_the_same_things_about_the_same_facts() throws IOException {
    Properties japanese = bundle("pages_ja.properties");
    Properties english = bundle("pages.properties");
    assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String code : english.stringPropertyNames()) {
      assertThat(facts(japanese.getProperty(code)))
          .as(code)
          .isEqualTo(facts(english.getProperty(code)));
    }
  }

  @Test
  void all_that_the_ledger_can_hold_has_words() {
    Stream<String> named =
        Stream.of(
                named("method.", Method.values()),
                named("formula.", Method.values()),
                named("note.", NoteKind.values()),
                named("target.", TargetKind.values()),
                named("better.", Better.values()),
                named("measured.", Measurement.Status.values()),
                named("part.", PartState.values()),
                named("work.", WorkDocument.Task.values()),
                named("role.", Role.values()),
                named("job.", Jobs.values()),
                Arrays.stream(Kind.values()).map(kind -> "log." + kind.word()),
                Arrays.stream(Achievement.Why.values())
                    .map(why -> "why." + why.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                Arrays.stream(IndicatorEvent.class.getPermittedSubclasses())
                    .map(event -> EventNames.nameOf(event.asSubclass(IndicatorEvent.class)))
                    .map(name -> "kind." + name.substring(name.indexOf('.') + 1)))
            .flatMap(codes -> codes);
    assertThat(named).allSatisfy(code -> assertThat(Reader.JAPANESE.say(code)).isNotBlank());
  }

  private static Stream<String> named(String prefix, Enum<?>... values) {
    return Arrays.stream(values).map(value -> prefix + value.name());
  }

  private static List<String> facts(String text) {
    return List.copyOf(
        new TreeSet<>(FACT.matcher(text).results().map(MatchResult::group).toList()));
  }

  private static Properties bundle(String name) throws IOException {
    return PropertiesLoaderUtils.loadProperties(
        new EncodedResource(new ClassPathResource(name), "UTF-8"));
  }
}
