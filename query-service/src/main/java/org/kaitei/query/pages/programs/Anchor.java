package org.kaitei.query.pages.programs;

/** Names of places within a page. */
final class Anchor {

  private Anchor() {}

  /** Of a call, or of a form. */
  static String of(String name) {
    return name.replaceAll("[^\\w.-]+", "-").replaceAll("-$", "");
  }
}
