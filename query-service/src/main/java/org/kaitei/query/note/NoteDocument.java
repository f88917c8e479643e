package org.kaitei.query.note;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.kaitei.query.question.Answer;

/** One note, also when it was retracted. */
public record NoteDocument(@JsonUnwrapped ShownNote note, Instant asOf, long version)
    implements Answer {}
