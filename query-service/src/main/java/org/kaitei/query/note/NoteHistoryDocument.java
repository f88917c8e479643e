package org.kaitei.query.note;

import java.time.Instant;
import java.util.List;
import org.kaitei.note.NoteId;
import org.kaitei.query.question.Answer;

/**
 * A page of a note's history.
 *
 * @param next the cursor of the next page; null at the end
 */
public record NoteHistoryDocument(
    NoteId note, List<NoteRevision> revisions, Long next, Instant asOf, long version)
    implements Answer {}
