package org.kaitei.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.RecordedEvent;

class ShapeTest {

  private static final Shape PLAIN = Shape.of(1, List.of(kind("a", Plain.class)));

  @Test
  void the_same_views_in_any_order_have_the_same_shape() {
    ViewKind<?> one = kind("a", Plain.class);
    ViewKind<?> other = kind("b", Nested.class);
    assertThat(Shape.of(1, List.of(one, other))).isEqualTo(Shape.of(1, List.of(other, one)));
  }

  @Test
  void another_name_or_type_of_a_field_is_another_shape() {
    assertThat(Shape.of(1, List.of(kind("a", Renamed.class)))).isNotEqualTo(PLAIN);
    assertThat(Shape.of(1, List.of(kind("a", Retyped.class)))).isNotEqualTo(PLAIN);
  }

  @Test
  void a_field_deep_inside_counts() {
    Shape titled = Shape.of(1, List.of(kind("a", NestedOtherwise.class)));
    assertThat(Shape.of(1, List.of(kind("a", Nested.class)))).isNotEqualTo(titled);
  }

  @Test
  void a_further_kind_or_another_meaning_is_another_shape() {
    List<ViewKind<?>> two = List.of(kind("a", Plain.class), kind("b", Plain.class));
    assertThat(Shape.of(1, two)).isNotEqualTo(PLAIN);
    assertThat(Shape.of(2, List.of(kind("a", Plain.class)))).isNotEqualTo(PLAIN);
  }

  @Test
  void a_tree_has_a_shape_too() {
    assertThat(Shape.of(1, List.of(kind("a", Tree.class)))).isNotEqualTo(PLAIN);
  }

  private static <V extends Unchanged<V>> ViewKind<V> kind(String name, Class<V> type) {
    return new ViewKind<>(name, type, null, true);
  }

  private interface Unchanged<V extends Unchanged<V>> extends View<V> {
    @Override
    @SuppressWarnings("unchecked") // each of them is a view of itself
    default V after(RecordedEvent event) {
      return (V) this;
    }
  }

  record Plain(String text) implements Unchanged<Plain> {}

  record Renamed(String title) implements Unchanged<Renamed> {}

  record Retyped(Long text) implements Unchanged<Retyped> {}

  record Nested(List<Part> parts) implements Unchanged<Nested> {
    sealed interface Part {
      record Leaf(String text) implements Part {}
    }
  }

  record NestedOtherwise(List<Part> parts) implements Unchanged<NestedOtherwise> {
    sealed interface Part {
      record Leaf(String title) implements Part {}
    }
  }

  record Tree(List<Tree> branches) implements Unchanged<Tree> {}
}
