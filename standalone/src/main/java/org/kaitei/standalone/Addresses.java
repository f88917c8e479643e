package org.kaitei.standalone;

/**
 * Where the parts of a Kaitei are reached.
 *
 * @param postgres the JDBC address of the event store, without a user
 * @param kafka the broker's bootstrap servers
 * @param mongo the connection string of the views' store, with its database
 */
public record Addresses(String postgres, String kafka, String mongo) {}
