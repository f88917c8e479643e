package org.kaitei.query.export;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaitei.ledger.Refusal;
import org.springframework.http.MediaType;

/** A form in which a sheet leaves the service as a file. */
enum ExportFormat {
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PDF("pdf", "application/pdf", "pdf"),
  CSV("csv", "text/csv;charset=UTF-8", "csv"),
  CSV_SJIS("csv-sjis", "text/csv;charset=Shift_JIS", "csv"),
  JSON("json", "application/json", "json"),
  OPEN_SDG("open-sdg", "application/zip", "zip"),
  SDMX_CSV("sdmx-csv", "application/vnd.sdmx.data+csv;version=2.0.0;charset=UTF-8", "csv");

  private final String parameter;
  private final MediaType mediaType;
  private final String extension;

  ExportFormat(String parameter, String mediaType, String extension) {
    this.parameter = parameter;
    this.mediaType = MediaType.parseMediaType(mediaType);
    this.extension = extension;
  }

  /**
   * @throws Refusal {@code unknown-format} with those that there are
   */
  static ExportFormat of(String parameter) {
    return Arrays.stream(values())
        .filter(format -> format.parameter.equals(parameter))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.malformed(
                    "unknown-format",
                    Map.of("format", parameter == null ? "" : parameter, "known", known())));
  }

  private static String known() {
    return Arrays.stream(values()).map(f -> f.parameter).collect(Collectors.joining(", "));
  }

  MediaType mediaType() {
    return mediaType;
  }

  String extension() {
    return extension;
  }
}
