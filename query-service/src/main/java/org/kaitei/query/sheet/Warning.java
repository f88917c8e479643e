package org.kaitei.query.sheet;

import java.util.Map;

/**
 * Something about a row that its reader should know.
 *
 * @param code {@code achievement-differs}, {@code baseline-differs}, {@code measurement-differs},
 *     {@code target-differs}, {@code baseline-unit-differs} or {@code corrected-since-reported}
 * @param facts what the words for it need; {@code revisedFrom} only of a target that was revised
 *     since it was reported
 */
public record Warning(String code, Map<String, Object> facts) {}
