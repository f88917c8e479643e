package org.kaitei.command.sheet.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as nobody should send them, made from a sound one. */
public final class BrokenFiles {

  private BrokenFiles() {}

  /** One worksheet, Sheet1, with 指標 in A1 and 45.3 in B1. */
  public static byte[] sound() {
    try (var workbook = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var row = workbook.createSheet("Sheet1").createRow(0);
      row.createCell(0).setCellValue("指標");
      row.createCell(1).setCellValue(45.3);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With one more part. */
  public static byte[] with(byte[] workbook, String name, byte[] content) {
    Map<String, byte[]> parts = parts(workbook);
    parts.put(name, content);
    return zipped(parts);
  }

  public static byte[] with(String name, String content) {
    return with(sound(), name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** With one part written otherwise. */
  public static byte[] changed(String name, UnaryOperator<String> change) {
    Map<String, byte[]> parts = parts(sound());
    String before = new String(parts.get(name), StandardCharsets.UTF_8);
    parts.put(name, change.apply(before).getBytes(StandardCharsets.UTF_8));
    return zipped(parts);
  }

  /** With the rows of the worksheet written as given. */
  public static byte[] withRows(String rows) {
    return changed(
        "xl/worksheets/sheet1.xml",
        xml ->
            xml.replaceFirst(
                "(?s)<sheetData>.*</sheetData>", "<sheetData>" + rows + "</sheetData>"));
  }

  static Map<String, byte[]> parts(byte[] workbook) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  static byte[] zipped(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
