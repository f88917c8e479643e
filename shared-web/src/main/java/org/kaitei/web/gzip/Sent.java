package org.kaitei.web.gzip;

/** How the bytes of an answer go on. */
enum Sent {
  AS_THEY_ARE,
  IN_GZIP,
  NOT_AT_ALL
}
