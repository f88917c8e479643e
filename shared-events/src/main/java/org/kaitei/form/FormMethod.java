package org.kaitei.form;

import java.util.Arrays;
import java.util.Optional;
import org.kaitei.achievement.Method;

/** What the printed form calls the ways in which achievements are computed (算定方法). */
public final class FormMethod {

  private FormMethod() {}

  public static String printed(Method method) {
    return switch (method) {
      case CHANGE_FROM_BASELINE -> "当初値からの進み";
      case RATIO_TO_TARGET -> "目標値に対する比";
      case CEILING -> "上限";
      case REACHED -> "達成の有無";
    };
  }

  /** The method that is printed so, or whose code it is. */
  public static Optional<Method> read(String text) {
    return Arrays.stream(Method.values())
        .filter(method -> printed(method).equals(text) || method.name().equals(text))
        .findFirst();
  }
}
