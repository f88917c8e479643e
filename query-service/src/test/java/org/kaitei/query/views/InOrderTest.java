package org.kaitei.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.EventJson;

class InOrderTest {

  private static final Function<Integer, Integer> TENS = number -> number / 10;

  @Property
  void an_entry_takes_the_place_of_that_with_the_same_key_or_comes_last(
      @ForAll @Size(max = 60) List<@IntRange(max = 200) Integer> numbers) {
    List<Integer> kept = List.of();
    List<Integer> expected = new ArrayList<>();
    for (Integer number : numbers) {
      List<Integer> before = List.copyOf(kept);
      List<Integer> was = kept;
      kept = InOrder.put(kept, TENS, number);
      putOneByOne(expected, number);
      assertThat(was).as("the list that it comes of").isEqualTo(before);
    }
    assertThat(kept).isEqualTo(expected).hasSize(expected.size());
    assertThat(new ArrayList<>(kept)).isEqualTo(expected);
    for (int tens = 0; tens <= 21; tens++) {
      assertThat(InOrder.find(kept, TENS, tens)).isEqualTo(InOrder.find(expected, TENS, tens));
    }
  }

  private static void putOneByOne(List<Integer> numbers, Integer number) {
    for (int i = 0; i < numbers.size(); i++) {
      if (TENS.apply(numbers.get(i)).equals(TENS.apply(number))) {
        numbers.set(i, number);
        return;
      }
    }
    numbers.add(number);
  }

  @Test
  void another_key_counts_from_then_on() {
    List<Integer> byTens = InOrder.put(InOrder.put(List.of(), TENS, 11), TENS, 21);

    assertThat(InOrder.put(byTens, number -> number % 10, 31)).containsExactly(31, 21);
  }

  @Test
  void it_is_stored_as_any_list() {
    List<Integer> numbers = InOrder.put(InOrder.put(List.of(), TENS, 11), TENS, 21);

    assertThat(EventJson.mapper().writeValueAsString(numbers)).isEqualTo("[11,21]");
  }

  @Test
  void to_put_an_entry_into_a_long_list_looks_at_no_more_keys_than_into_a_short_one() {
    AtomicInteger looks = new AtomicInteger();
    Function<Integer, Key> key = number -> new Key(number, looks);
    List<Integer> numbers = List.of();
    for (int number = 0; number < 5000; number++) {
      numbers = InOrder.put(numbers, key, number);
    }
    for (int number = 0; number < 5000; number++) {
      numbers = InOrder.put(numbers, key, number);
    }
    assertThat(looks.get()).isBetween(5000, 10 * 10_000);
  }

  /** Counts how often it is held against another. */
  private record Key(int number, AtomicInteger looks) {

    @Override
    public boolean equals(Object other) {
      looks.incrementAndGet();
      return other instanceof Key key && key.number == number;
    }

    @Override
    public int hashCode() {
      return number;
    }
  }
}
