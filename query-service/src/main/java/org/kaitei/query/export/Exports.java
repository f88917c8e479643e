package org.kaitei.query.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.kaitei.plan.PlanId;
import org.kaitei.query.department.AnsweringDocument;
import org.kaitei.query.department.DepartmentQuestion.AnsweringFor;
import org.kaitei.query.indicator.IndicatorQuestion.IndicatorsOf;
import org.kaitei.query.indicator.IndicatorsDocument;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.query.question.Today;
import org.kaitei.query.sheet.SheetDocument;
import tools.jackson.databind.json.JsonMapper;

/** Renders sheets as files. The same documents give the same bytes. */
public final class Exports {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final FormOf forms;
  private final PdfFont font;
  private final JsonMapper json;

  public Exports(FormOf forms, PdfFont font, JsonMapper json) {
    this.forms = forms;
    this.font = font;
    this.json = json;
  }

  /**
   * A sheet with what its form needs besides, all as of one time.
   *
   * @param indicators of the plan
   * @param answering for them
   */
  public record Source(
      SheetDocument sheet,
      PlanDocument plan,
      IndicatorsDocument indicators,
      AnsweringDocument answering) {

    /**
     * What stood at one moment, with the departments of its day.
     *
     * @param question about a sheet
     * @throws org.kaitei.ledger.Refusal when there was no such sheet
     */
    public static Source asked(Asking asking, Question<SheetDocument> question) {
      var sheet = asking.ask(question);
      return of(sheet, Today.inJapan(sheet.shownAsOf()), asking);
    }

    /**
     * @param on the day, in Japan, on which departments answer
     */
    static Source of(SheetDocument sheet, LocalDate on, Asking asking) {
      PlanId plan = sheet.plan();
      var then = new Moment(sheet.shownAsOf());
      return new Source(
          sheet,
          asking.ask(new OnePlan(plan, then)),
          asking.ask(new IndicatorsOf(plan, then)),
          asking.ask(new AnsweringFor(plan, on, then)));
    }

    /** Another for whatever else the file would say. */
    String etag() {
      return String.join(
          "-",
          sheet.etag(),
          String.valueOf(plan.version()),
          String.valueOf(indicators.version()),
          answering.version() + "." + answering.on());
    }
  }

  public byte[] json(Source source) {
    return json.writeValueAsBytes(source.sheet());
  }

  /** In UTF-8 with a byte-order mark, by which Excel knows it. */
  public byte[] csv(Source source) {
    return (BYTE_ORDER_MARK + new FileCsv(form(source)).text()).getBytes(StandardCharsets.UTF_8);
  }

  byte[] rendered(Source source, ExportFormat format) {
    return switch (format) {
      case JSON -> json(source);
      case CSV -> csv(source);
      case CSV_SJIS -> ShiftJis.bytes(new FileCsv(form(source)).text());
      case SDMX_CSV -> SdmxCsv.text(source.sheet()).getBytes(StandardCharsets.UTF_8);
      case XLSX -> written(to -> XlsxForm.write(form(source), to));
      case PDF -> written(to -> PdfForm.write(form(source), font.font(), to));
      case OPEN_SDG -> written(to -> OpenSdg.write(source.sheet(), source.plan(), to));
    };
  }

  /**
   * @param before the sheet of an earlier year; null when there is none
   */
  byte[] template(Source source, SheetDocument before, String department) {
    Form form = forms.template(source, before, department);
    return written(to -> XlsxForm.writeTemplate(form, department, to));
  }

  private Form form(Source source) {
    return forms.form(source);
  }

  private interface Writing {
    void to(ByteArrayOutputStream bytes) throws IOException;
  }

  private static byte[] written(Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try {
      writing.to(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be written", e);
    }
    return bytes.toByteArray();
  }
}
