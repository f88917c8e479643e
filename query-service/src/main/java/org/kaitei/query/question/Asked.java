package org.kaitei.query.question;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kaitei.web.Parameters;

/**
 * What a call asks: answered once, or from now on for as long as the asker listens.
 *
 * @param language of the words in the answer; null when there are none
 */
@Parameters("lastEventId")
public record Asked<A extends Answer>(Question<A> question, @Nullable Locale language) {

  public static <A extends Answer> Asked<A> of(Question<A> question) {
    return new Asked<>(question, null);
  }

  /** The answer speaks the language, which the question has named already. */
  public Asked<A> in(Locale spoken) {
    return new Asked<>(question, spoken);
  }
}
