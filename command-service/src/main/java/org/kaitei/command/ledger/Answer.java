package org.kaitei.command.ledger;

import org.kaitei.ledger.StreamId;

/**
 * What a command that was not refused is answered with.
 *
 * @param revision the stream's last number, from 1
 * @param changed false when everything asked for stood there already
 */
public record Answer(StreamId stream, long revision, boolean changed) implements Answered {}
