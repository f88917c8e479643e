package org.kaitei.command.request;

import org.kaitei.ledger.Refusal;

/**
 * Why something is taken back, in the body of a call that needs none otherwise: what stands in an
 * address may stand in logs on its way as well.
 */
public record Because(String reason) {

  /**
   * @param inAddress for clients that send no body
   * @throws Refusal {@code text-missing} without either, and as {@link Texts#optional} does
   */
  public static String of(Because body, String inAddress) {
    String reason = body == null || body.reason() == null ? inAddress : body.reason();
    return Texts.required("reason", reason, Texts.REASON);
  }
}
