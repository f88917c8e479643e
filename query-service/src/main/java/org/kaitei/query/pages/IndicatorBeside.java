package org.kaitei.query.pages;

import java.util.List;
import java.util.Map;
import org.kaitei.plan.PlanId;
import org.kaitei.query.edition.AchievementsDocument;
import org.kaitei.query.history.HistoryDocument;
import org.kaitei.query.pages.NoteText.Group;
import org.kaitei.query.sheet.PlacesDocument;

/**
 * What is told beside an indicator, as of the same moment.
 *
 * @param titles of the plans
 * @param editions what its figures achieve of the targets of each plan's editions
 * @param history null when there is none: not even a plan has spoken of a target
 * @param notes on the rows in which it stands
 * @param open whether who is here may correct its figures
 */
record IndicatorBeside(
    Map<PlanId, String> titles,
    List<AchievementsDocument> editions,
    HistoryDocument history,
    PlacesDocument places,
    List<Group> notes,
    boolean open) {}
