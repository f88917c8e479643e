package org.kaitei.query.subscription;

/** Why a stream ends that nobody broke. */
enum End {
  /** Who listens may no longer do all that they could when they began, or may do more. */
  RIGHTS_CHANGED("rights-changed"),
  /** There is no such view any more. */
  VIEW_GONE("view-gone"),
  /** This instance stops; another takes over. */
  STOPPING("stopping"),
  /** It was too slow. */
  LAGGING("lagging");

  private final String word;

  End(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
