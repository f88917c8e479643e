package org.kaitei.command.ledger;

/**
 * What stands in the ledger, and the number of the event that put it there.
 *
 * @param revision within the stream, from 1
 */
public record Standing<T>(T value, long revision) {}
