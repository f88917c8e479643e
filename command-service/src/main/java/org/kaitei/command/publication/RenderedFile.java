package org.kaitei.command.publication;

import org.kaitei.ledger.Sha256;
import org.kaitei.sheet.SealedFile;

/** One form of a publication, with its bytes. */
record RenderedFile(String mediaType, byte[] content) {

  /** What an event says of it. */
  SealedFile sealed() {
    return new SealedFile(mediaType, Sha256.hex(content), content.length);
  }
}
