package org.kaitei.access.account;

/**
 * An account that was made.
 *
 * @param password what to sign in with; it is kept nowhere
 */
public record Made(Account account, String password) {}
