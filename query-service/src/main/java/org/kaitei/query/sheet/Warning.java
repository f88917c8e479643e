package org.kaitei.query.sheet;

import java.util.Map;

/**
 * Something about a row that its reader should know.
 *
 * @param code {@code achievement-differs}, {@code baseline-differs}, {@code measurement-differs},
 *     {@code target-differs}, {@code baseline-unit-differs} or {@code corrected-since-reported}
 * @param facts what the words for it need
 */
public record Warning(String code, Map<String, Object> facts) {}
