package org.kaitei.command.sheet.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.kaitei.ledger.Refusal;

/**
 * Looks through a file before anything in it is understood: whether it is a workbook, whether it
 * unpacks to no more than is read, and whether it holds what could act on its own. Nothing is
 * written anywhere; the names of its parts are only compared.
 */
final class Container {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] END = {'P', 'K', 5, 6};
  private static final String TYPES = "[Content_Types].xml";
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private final byte[] bytes;
  private final Set<String> names = new HashSet<>();
  private final Map<String, Long> sizes = new LinkedHashMap<>();
  private final Set<String> declaring = new LinkedHashSet<>();
  private final ByteArrayOutputStream types = new ByteArrayOutputStream();
  private long unpacked;

  private Container(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @throws Refusal {@code not-a-workbook}, {@code old-workbook}, {@code encrypted-workbook},
   *     {@code broken-workbook}, {@code workbook-too-large}, {@code workbook-entry-name}, {@code
   *     workbook-doctype}, or what {@link PartNames} refuses
   */
  static void check(byte[] bytes) {
    if (Bytes.startWith(bytes, OLE)) {
      boolean encrypted = Bytes.indexOf(bytes, ENCRYPTED, 0) >= 0;
      throw refusal(encrypted ? "encrypted-workbook" : "old-workbook");
    }
    if (!Bytes.startWith(bytes, ZIP)) {
      throw refusal("not-a-workbook");
    }
    if (Bytes.indexOf(bytes, END, Math.max(0, bytes.length - 65_557)) < 0) {
      throw refusal("broken-workbook");
    }
    new Container(bytes).check();
  }

  static boolean isLikely(byte[] bytes) {
    return Bytes.startWith(bytes, ZIP) || Bytes.startWith(bytes, OLE);
  }

  private void check() {
    // The platform's own reader fails at large-file entries, which the exported form has.
    try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (names.size() >= Limits.ENTRIES) {
          throw tooLarge("entries", Limits.ENTRIES);
        }
        if (!names.add(PartNames.checked(name).toLowerCase(Locale.ROOT))) {
          throw Refusal.invalid("workbook-entry-name", Map.of("name", name));
        }
        unpack(zip, name);
      }
      if (!names.contains(TYPES.toLowerCase(Locale.ROOT)) || !names.contains("xl/workbook.xml")) {
        throw refusal("not-a-workbook");
      }
      check(PartTypes.of(types.toByteArray()));
    } catch (IOException | IllegalArgumentException e) {
      throw refusal("broken-workbook");
    }
  }

  private void check(PartTypes types) {
    sizes.forEach(
        (name, size) -> {
          if (size > types.most(name)) {
            throw tooLarge("bytes", types.most(name));
          }
        });
    for (String name : declaring) {
      if (!types.isPicture(name)) {
        throw Refusal.invalid("workbook-doctype", Map.of("name", name));
      }
    }
  }

  private void unpack(ZipArchiveInputStream zip, String name) throws IOException {
    // Where XML declares entities. In the text of a cell the sign before it is always escaped.
    var doctype = new WordSearch("<!DOCTYPE");
    var macros = new WordSearch("macroEnabled");
    boolean tellsTypes = name.equalsIgnoreCase(TYPES);
    long most = tellsTypes ? Limits.UNPACKED_WHOLE : Limits.UNPACKED;
    long size = 0;
    byte[] some = new byte[16 * 1024];
    for (int read = zip.read(some); read >= 0; read = zip.read(some)) {
      size += read;
      unpacked += read;
      if (size > most || unpacked > Limits.UNPACKED) {
        throw tooLarge("bytes", size > most ? most : Limits.UNPACKED);
      }
      if (doctype.foundIn(some, read)) {
        declaring.add(name);
        if (PartNames.isXml(name)) {
          throw Refusal.invalid("workbook-doctype", Map.of("name", name));
        }
      }
      if (tellsTypes && macros.foundIn(some, read)) {
        throw Refusal.invalid("workbook-with-macros", Map.of("name", name));
      }
      if (tellsTypes) {
        types.write(some, 0, read);
      }
    }
    sizes.put(name, size);
  }

  static Refusal tooLarge(String what, long most) {
    return new Refusal(
        Refusal.Kind.TOO_LARGE,
        "workbook-too-large",
        Map.of("what", what, "most", most),
        List.of());
  }

  private static Refusal refusal(String code) {
    return Refusal.invalid(code, Map.of());
  }
}
