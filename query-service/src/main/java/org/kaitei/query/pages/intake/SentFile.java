package org.kaitei.query.pages.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.query.pages.form.Form;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;

/**
 * The file that somebody chose. The page carries it from the look at it to the decision, so that
 * what is taken is what was looked at, and nothing has to be kept for those who never decide.
 */
record SentFile(String name, byte[] content) {

  /** As text in a field it is a third longer, and with all other fields still a request of ours. */
  static final int MOST_MEBIBYTES = 11;

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  /**
   * @param chosen null or empty where the page carries the file
   * @return null when there is none
   * @throws Refusal {@code malformed-parameter} when what the page carries is not what it carried,
   *     {@code file-too-large} when it could not carry it
   */
  static SentFile of(MultipartFile chosen, Form form) {
    if (chosen != null && !chosen.isEmpty()) {
      requireCarried(chosen.getSize());
      return new SentFile(chosen.getOriginalFilename(), bytes(chosen));
    }
    String carried = form.text("content");
    return carried == null ? null : new SentFile(form.raw("name"), decoded(carried));
  }

  /**
   * @param name null when the client gave none, which makes it a CSV
   */
  SentFile {
    name = Objects.requireNonNullElse(name, "");
  }

  private static void requireCarried(long bytes) {
    if (bytes > MOST_MEBIBYTES * 1024L * 1024) {
      throw new Refusal(
          Kind.TOO_LARGE, "file-too-large", Map.of("mostMebibytes", MOST_MEBIBYTES), List.of());
    }
  }

  private static byte[] bytes(MultipartFile chosen) {
    try {
      return chosen.getBytes();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static byte[] decoded(String carried) {
    try {
      return Base64.getDecoder().decode(carried);
    } catch (IllegalArgumentException broken) {
      throw Refusal.malformed("malformed-parameter", Map.of("parameter", "content", "value", "…"));
    }
  }

  String carried() {
    return Base64.getEncoder().encodeToString(content);
  }

  MediaType type() {
    return name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? XLSX : new MediaType("text", "csv");
  }
}
