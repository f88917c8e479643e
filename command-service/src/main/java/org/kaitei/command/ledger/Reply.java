package org.kaitei.command.ledger;

/**
 * What a client is told over HTTP.
 *
 * @param status the status code
 */
public record Reply(int status, String body) {}
