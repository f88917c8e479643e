package org.kaitei.command.ledger;

/**
 * A client's name for one request, under which it is decided once however often it is sent.
 *
 * @param requestHash of all that the request said, so that the key cannot stand for another one
 */
public record RequestKey(String key, byte[] requestHash) {}
