package org.kaitei.access.signin;

import org.jspecify.annotations.Nullable;
import org.kaitei.access.Actor;
import org.kaitei.access.Actors;
import org.kaitei.access.account.Accounts;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks is who has signed in on this thread, with what their account may do by now. */
public final class CurrentActor implements Actors {

  private final Accounts accounts;
  private final boolean open;
  private final Actor stranger;

  /**
   * @param open whether what was published is open to everybody
   */
  public CurrentActor(Accounts accounts, boolean open) {
    this.accounts = accounts;
    this.open = open;
    this.stranger = open ? Actor.PUBLIC : Actor.NOBODY;
  }

  @Override
  public Actor now() {
    Authentication shown = SecurityContextHolder.getContext().getAuthentication();
    return isSomebody(shown)
        ? accounts.actor(shown.getName()).map(this::here).orElse(stranger)
        : stranger;
  }

  private Actor here(Actor actor) {
    return open ? actor : actor.whereNothingIsPublic();
  }

  static boolean isSomebody(@Nullable Authentication shown) {
    return shown != null
        && shown.isAuthenticated()
        && !(shown instanceof AnonymousAuthenticationToken);
  }
}
