package org.kaitei.command.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.kaitei.command.request.Texts;
import org.kaitei.ledger.Refusal;
import org.kaitei.sheet.SheetId;
import org.kaitei.web.BoundedBody;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file as it was sent to be imported: by itself, or in JSON beside the reasons for what it
 * corrects, which then stand in no address.
 *
 * @param type of the content; null where nobody says, and the file itself has to tell
 * @param reason for the whole file; null for none there
 * @param reasons from the address of a cell to the reason; null for none there
 */
record SentImport(byte[] content, String type, String reason, Map<String, String> reasons) {

  static final String WITH_REASONS = MediaType.APPLICATION_JSON_VALUE;

  private record Body(byte[] file, String type, String reason, Map<String, String> reasons) {}

  /**
   * @throws Refusal {@code text-missing} where there is no file in the JSON
   */
  static SentImport of(HttpServletRequest request, JsonMapper json) {
    byte[] bytes = BoundedBody.of(request);
    String type = request.getContentType();
    if (type == null || !type.startsWith(WITH_REASONS)) {
      return new SentImport(bytes, type, null, null);
    }
    try {
      Body body = Texts.given("file", json.readValue(bytes, Body.class));
      return new SentImport(
          Texts.given("file", body.file()), body.type(), body.reason(), body.reasons());
    } catch (JacksonException e) {
      // As Spring says it of the bodies that it reads itself.
      throw new HttpMessageNotReadableException(
          e.getOriginalMessage(), e, new ServletServerHttpRequest(request));
    }
  }

  /**
   * @throws Refusal what the readers refuse
   */
  SheetFile read(SheetId sheet, PrintedDefaults defaults) {
    return SentFile.read(content, type, sheet, defaults);
  }

  /** Why figures that stand are overwritten, as the JSON says, or else the address. */
  Reasons reasons(String inAddress, String byCellInAddress) {
    return reasons == null
        ? GivenReasons.of(reason(inAddress), byCellInAddress)
        : GivenReasons.byCell(reason(inAddress), reasons);
  }

  String reason(String inAddress) {
    return reason == null ? inAddress : reason;
  }
}
