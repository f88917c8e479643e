package org.kaitei.query.pages.entry;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaitei.query.indicator.IndicatorDocument.ShownMeasurement;
import org.kaitei.query.pages.Words;

/**
 * The figure that stands in a cell, as it is read.
 *
 * @param printed with its unit
 * @param about status, source and when it was recorded
 */
public record Standing(String printed, String about) {

  static Standing of(ShownMeasurement measured, String unit, Words words) {
    String source =
        measured.source() == null
            ? null
            : words.say("field", words.say("source"), measured.source().title());
    return new Standing(
        measured.value() == null
            ? measured.printed()
            : words.number(measured.value(), measured.unit() == null ? unit : measured.unit()),
        Stream.of(
                measured.status() == null ? null : words.say("measured." + measured.status()),
                source,
                words.moment(measured.recordedAt()))
            .filter(part -> part != null)
            .collect(Collectors.joining(words.say("separator"))));
  }
}
