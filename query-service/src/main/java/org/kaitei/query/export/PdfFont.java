package org.kaitei.query.export;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;

/** The Japanese font of the machine, which is embedded into every PDF. */
public final class PdfFont {

  /** Where systems keep fonts. */
  private static final List<Path> FOLDERS =
      Stream.of(
              "/usr/share/fonts",
              "/usr/local/share/fonts",
              System.getProperty("user.home") + "/.local/share/fonts",
              "/Library/Fonts",
              System.getProperty("user.home") + "/Library/Fonts",
              "/System/Library/Fonts",
              "C:/Windows/Fonts")
          .map(Path::of)
          .toList();

  /**
   * Files of fonts with TrueType outlines, the better one first. Of fonts with outlines of
   * PostScript, such as Noto Sans CJK, some characters come out wrong when the library takes from
   * them only what a document needs.
   */
  private static final List<String> KNOWN =
      List.of(
          "ipaexg.ttf",
          "ipag.ttf",
          "BIZUDGothic-Regular.ttf",
          "NotoSansJP-Regular.ttf",
          "TakaoGothic.ttf",
          "VL-Gothic-Regular.ttf",
          "YuGothM.ttc",
          "msgothic.ttc");

  private final List<Path> folders;
  private BaseFont found;

  private PdfFont(List<Path> folders) {
    this.folders = folders;
  }

  /**
   * @param file that somebody chose; empty for the best that the system has
   */
  public static PdfFont chosen(String file) {
    return new PdfFont(file.isBlank() ? FOLDERS : List.of(Path.of(file)));
  }

  /**
   * @throws Refusal {@code no-japanese-font}
   */
  synchronized BaseFont font() {
    if (found == null) {
      found = read(file().orElseThrow(PdfFont::missing));
    }
    return found;
  }

  private static Refusal missing() {
    return new Refusal(Kind.NOT_YET, "no-japanese-font", Map.of(), List.of());
  }

  private Optional<Path> file() {
    if (folders.size() == 1 && Files.isRegularFile(folders.getFirst())) {
      return Optional.of(folders.getFirst());
    }
    List<Path> files = folders.stream().flatMap(PdfFont::files).toList();
    return KNOWN.stream()
        .flatMap(name -> files.stream().filter(file -> file.getFileName().toString().equals(name)))
        .findFirst();
  }

  private static Stream<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder, 6)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException | UncheckedIOException e) {
      return Stream.empty();
    }
  }

  private static BaseFont read(Path file) {
    String first = file.toString().endsWith(".ttc") ? ",0" : "";
    try {
      return BaseFont.createFont(file + first, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    } catch (IOException | DocumentException e) {
      throw missing();
    }
  }
}
