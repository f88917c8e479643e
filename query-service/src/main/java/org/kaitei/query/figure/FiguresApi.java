package org.kaitei.query.figure;

import java.util.List;
import java.util.Locale;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.web.ProblemWords;
import org.kaitei.web.reading.ReadCell;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reads printed cells and records nothing. */
@RestController
public class FiguresApi {

  private final ProblemWords words;

  public FiguresApi(ProblemWords words) {
    this.words = words;
  }

  /** The readings in the order of the cells. */
  public record Readings(List<ReadCell> readings) {}

  @Requires(Right.READ)
  @PostMapping("/api/figures/read")
  Readings read(@RequestBody PrintedCells cells, Locale locale) {
    cells.check();
    return new Readings(
        cells.cells().stream()
            .map(cell -> ReadCell.of(cell.printed(), cell.unit(), words, locale))
            .toList());
  }
}
