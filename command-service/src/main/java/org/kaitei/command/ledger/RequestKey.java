package org.kaitei.command.ledger;

/**
 * An account's name for one request, under which it is decided once however often it is sent. The
 * same key of another account is another key.
 *
 * @param subject whose key it is
 * @param requestHash of all that the request said, so that the key cannot stand for another one
 */
public record RequestKey(String subject, String key, byte[] requestHash) {}
