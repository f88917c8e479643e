package org.kaitei.web;

import org.kaitei.ledger.Sha256;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What changes with a release only, and is known by what is in it. */
public final class OfARelease {

  private OfARelease() {}

  /**
   * @param content whose text tells it from every other, and which may speak the reader's language
   */
  public static <T> ResponseEntity<T> answer(MediaType type, T content) {
    return ResponseEntity.ok()
        .eTag('"' + Sha256.hex(content.toString()) + '"')
        .cacheControl(CacheControl.noCache())
        .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
        .contentType(type)
        .body(content);
  }
}
