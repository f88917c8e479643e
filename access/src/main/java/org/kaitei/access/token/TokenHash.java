package org.kaitei.access.token;

import java.util.HexFormat;
import org.kaitei.ledger.Sha256;

/** What is kept of a token: enough to know it again, too little to send it. */
record TokenHash(String hex) {

  static TokenHash of(String token) {
    return new TokenHash(Sha256.hex(token));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
