package org.kaitei.query.subscription;

/**
 * What a view has become.
 *
 * @param version of it
 * @param previous version that subscribers were told of before; -1 for none
 * @param document as JSON in one line
 */
record Told(long version, long previous, byte[] document) {}
