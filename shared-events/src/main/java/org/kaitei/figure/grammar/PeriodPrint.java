package org.kaitei.figure.grammar;

import org.kaitei.figure.Period;

/** A period as people write it: 2021年度, 2021年, 2022年9月, 2018年度～2020年度. */
public final class PeriodPrint {

  private PeriodPrint() {}

  public static String print(Period period) {
    String code = period.code();
    int span = code.indexOf("..");
    return span < 0
        ? one(code)
        : one(code.substring(0, span)) + "～" + one(code.substring(span + 2));
  }

  private static String one(String code) {
    if (code.startsWith("FY")) {
      return code.substring(2) + "年度";
    }
    if (code.startsWith("CY")) {
      return code.substring(2) + "年";
    }
    String month = code.substring(0, 4) + "年" + Integer.parseInt(code.substring(5, 7)) + "月";
    return code.length() == 7 ? month : month + Integer.parseInt(code.substring(8)) + "日";
  }
}
