package org.kaitei.command.wiring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the event store is.
 *
 * @param user the role of the running service, which can only add to the ledger
 * @param owner the role that owns the tables and makes the service's role
 * @param connections how many the service opens at most; the sequencer takes one of them for each
 *     round, and the publisher keeps one; two more are opened while imports tell their progress
 */
@ConfigurationProperties("kaitei.postgres")
public record PostgresProperties(
    String url,
    String user,
    String password,
    String owner,
    String ownerPassword,
    @DefaultValue("16") int connections) {}
