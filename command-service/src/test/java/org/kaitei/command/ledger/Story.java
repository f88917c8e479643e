package org.kaitei.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.BiFunction;
import org.kaitei.ledger.Refusal;

/** Given these events, when this is asked, then those events, or a refusal. */
public final class Story<S, C, E> {

  private final BiFunction<S, C, List<E>> decide;
  private S state;
  private C command;

  private Story(S state, BiFunction<S, C, List<E>> decide) {
    this.state = state;
    this.decide = decide;
  }

  public static <S, C, E> Story<S, C, E> given(
      S beginning,
      BiFunction<S, E, S> evolve,
      BiFunction<S, C, List<E>> decide,
      List<? extends E> events) {
    var story = new Story<S, C, E>(beginning, decide);
    events.forEach(event -> story.state = evolve.apply(story.state, event));
    return story;
  }

  public Story<S, C, E> when(C asked) {
    command = asked;
    return this;
  }

  @SafeVarargs
  public final void then(E... events) {
    assertThat(decide.apply(state, command)).containsExactly(events);
  }

  public void thenNothingNew() {
    assertThat(decide.apply(state, command)).isEmpty();
  }

  public Refusal thenRefused(Refusal.Kind kind, String code) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> decide.apply(state, command));
    assertThat(refusal).as("a refusal").isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.kind()).isEqualTo(kind);
    return refusal;
  }
}
