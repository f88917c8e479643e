package org.kaitei.query.pages.programs;

import java.util.List;
import org.kaitei.query.pages.Frame;

/** All kinds of problems. */
public record ProblemTypesPage(Frame frame, List<ProblemTypePage> problems) {}
