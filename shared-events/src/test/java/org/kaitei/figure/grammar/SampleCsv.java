package org.kaitei.figure.grammar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Real tables, kept with the tests. */
final class SampleCsv {

  private SampleCsv() {}

  static List<CSVRecord> read(String file) throws IOException {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in = SampleCsv.class.getResourceAsStream("/figures/" + file);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    }
  }
}
