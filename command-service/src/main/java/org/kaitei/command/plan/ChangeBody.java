package org.kaitei.command.plan;

import org.kaitei.command.request.AsWritten;
import org.kaitei.command.request.Texts;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.TargetKind;

/** A change as a request's body gives it. */
sealed interface ChangeBody {

  /**
   * @throws org.kaitei.ledger.Refusal when something is missing or too long
   */
  PlanChange read();

  /** A change of the sections, initiatives or narratives. */
  non-sealed interface OfParts extends ChangeBody {}

  record Retitle(String title) implements ChangeBody {
    @Override
    public PlanChange read() {
      return new PlanChange.Retitle(Texts.required("title", title, Texts.NAME));
    }
  }

  record NameIndicator(IndicatorId indicator, String name) implements ChangeBody {
    @Override
    public PlanChange read() {
      return new PlanChange.NameIndicator(
          Texts.given("indicator", indicator), Texts.optional("name", name, Texts.NAME));
    }
  }

  record RenameIndicator(IndicatorId indicator, String name) implements ChangeBody {
    @Override
    public PlanChange read() {
      return new PlanChange.RenameIndicator(
          Texts.given("indicator", indicator), Texts.required("name", name, Texts.NAME));
    }
  }

  record RetireIndicator(IndicatorId indicator) implements ChangeBody {
    @Override
    public PlanChange read() {
      return new PlanChange.RetireIndicator(Texts.given("indicator", indicator));
    }
  }

  /** Says the target as the call does that sets a single one. */
  record SetTarget(
      IndicatorId indicator,
      String component,
      Period period,
      TargetKind kind,
      @AsWritten String value,
      String printed,
      Period reference,
      String method)
      implements ChangeBody {
    @Override
    public PlanChange read() {
      return new PlanChange.Aim(
          Texts.given("indicator", indicator),
          Texts.optional("component", component, Texts.NAME),
          Texts.given("period", period),
          WantedTarget.asked(kind, value, printed, period, reference, method));
    }
  }

  record DropTarget(IndicatorId indicator, String component, Period period) implements ChangeBody {
    @Override
    public PlanChange read() {
      return new PlanChange.DropTarget(
          Texts.given("indicator", indicator),
          Texts.optional("component", component, Texts.NAME),
          Texts.given("period", period));
    }
  }

  /** Where a row stands. */
  record Place(String table, String no, String component) {

    RowKey key() {
      return new RowKey(
          Texts.required("table", table, Texts.NAME),
          Texts.required("no", no, Texts.NAME),
          Texts.optional("component", component, Texts.NAME));
    }

    static RowKey orNull(Place place) {
      return place == null ? null : place.key();
    }
  }

  record PlaceRow(
      String table,
      String no,
      String component,
      String tableTitle,
      String section,
      String initiative,
      String group,
      IndicatorId indicator,
      Boolean relisted,
      Period targetPeriod,
      Place before)
      implements ChangeBody {
    @Override
    public PlanChange read() {
      var row =
          new Row(
              new Place(table, no, component).key(),
              Texts.optional("tableTitle", tableTitle, Texts.NAME),
              Texts.optional("section", section, Texts.NAME),
              Texts.optional("initiative", initiative, Texts.NAME),
              Texts.optional("group", group, Texts.NAME),
              Texts.given("indicator", indicator),
              Boolean.TRUE.equals(relisted),
              targetPeriod);
      return new PlanChange.PlaceRow(row, Place.orNull(before));
    }
  }

  record MoveRow(Place from, Place to, String tableTitle, Place before) implements ChangeBody {
    @Override
    public PlanChange read() {
      return new PlanChange.MoveRow(
          Texts.given("from", from).key(),
          Place.orNull(to),
          Texts.optional("tableTitle", tableTitle, Texts.NAME),
          Place.orNull(before));
    }
  }

  record DropRow(String table, String no, String component) implements ChangeBody {
    @Override
    public PlanChange read() {
      return new PlanChange.DropRow(new Place(table, no, component).key());
    }
  }
}
