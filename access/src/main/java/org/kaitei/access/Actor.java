package org.kaitei.access;

import static org.kaitei.access.Right.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.Refusal;

/**
 * Somebody who asks for something, with what they may do.
 *
 * @param subject the stable id of a person or program, never a name
 * @param department the id of the department that they belong to; null for none
 * @param uninvited whether they have an account and no role, where nothing is open to the public
 */
public record Actor(
    String subject, Set<Role> roles, @Nullable String department, boolean uninvited) {

  /** Anybody who has not signed in. */
  public static final Actor PUBLIC = new Actor("public", Set.of(), null);

  /** Anybody who has not signed in, where nothing is open to the public. */
  public static final Actor NOBODY = new Actor("nobody", Set.of(), null);

  /** Kaitei itself. */
  public static final Actor SERVICE = new Actor("kaitei", Set.of(), null);

  private static final Set<Right> OF_ANYBODY = EnumSet.of(SIGN_IN);
  private static final Set<Right> OF_THE_PUBLIC = EnumSet.of(SIGN_IN, READ_PUBLISHED);
  private static final Set<Right> OF_EVERY_ACCOUNT =
      EnumSet.of(SIGN_IN, READ_PUBLISHED, OWN_ACCOUNT);
  private static final Set<Right> OF_THE_SERVICE = EnumSet.of(READ_PUBLISHED, READ, SEAL);

  private static final Set<Right> OF_THE_UNINVITED = EnumSet.of(SIGN_IN, OWN_ACCOUNT);

  public Actor {
    roles = Set.copyOf(roles);
  }

  public Actor(String subject, Set<Role> roles, @Nullable String department) {
    this(subject, roles, department, false);
  }

  /** The same one where nothing is open to the public: only a role lets an account read. */
  public Actor whereNothingIsPublic() {
    return new Actor(subject, roles, department, roles.isEmpty() && !equals(SERVICE));
  }

  /** The same one, acting for another department. */
  public Actor actingFor(@Nullable String successor) {
    return new Actor(subject, roles, successor, uninvited);
  }

  public boolean isSignedIn() {
    return !equals(PUBLIC) && !equals(NOBODY);
  }

  /** Whether they have the right at all, be it only for what their department answers for. */
  public boolean may(Right right) {
    return mayEverywhere(right)
        || roles.stream().anyMatch(role -> role.ofOwnDepartment().contains(right));
  }

  /**
   * Whether they have the right for a thing of this department.
   *
   * @param answerable the id of the department that answers for the thing; null for none
   */
  public boolean mayFor(Right right, @Nullable String answerable) {
    return mayEverywhere(right)
        || (may(right) && department != null && department.equals(answerable));
  }

  /** Whether they have the right whichever department answers for the thing. */
  public boolean mayEverywhere(Right right) {
    return ofEverybodyLikeThem().contains(right)
        || roles.stream().anyMatch(role -> role.everywhere().contains(right));
  }

  private Set<Right> ofEverybodyLikeThem() {
    if (equals(NOBODY)) {
      return OF_ANYBODY;
    }
    if (equals(PUBLIC)) {
      return OF_THE_PUBLIC;
    }
    if (uninvited) {
      return OF_THE_UNINVITED;
    }
    return equals(SERVICE) ? OF_THE_SERVICE : OF_EVERY_ACCOUNT;
  }

  /**
   * @throws Refusal {@code not-signed-in} or {@code not-allowed} without the right
   */
  public void require(Right right) {
    if (may(right)) {
      return;
    }
    if (!isSignedIn()) {
      throw new Refusal(Refusal.Kind.NOT_SIGNED_IN, "not-signed-in", Map.of(), List.of());
    }
    throw Refusal.forbidden("not-allowed", Map.of("right", right));
  }

  /**
   * @param answerable the id of the department that answers for the thing; null for none
   * @throws Refusal as without the right, {@code not-your-department}, or {@code nobody-answers}
   *     where none does
   */
  public void requireFor(Right right, @Nullable String answerable) {
    require(right);
    if (!mayFor(right, answerable)) {
      throw answerable == null
          ? Refusal.forbidden("nobody-answers", Map.of("right", right))
          : Refusal.forbidden(
              "not-your-department", Map.of("right", right, "department", answerable));
    }
  }
}
