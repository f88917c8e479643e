package org.kaitei.sheet;

/**
 * One form of a published sheet, as it is answered for ever.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 * @param bytes how many there are
 */
public record SealedFile(String mediaType, String sha256, long bytes) {}
