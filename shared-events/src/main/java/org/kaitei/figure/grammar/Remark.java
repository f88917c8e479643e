package org.kaitei.figure.grammar;

/**
 * What a cell says about its figure beside the value.
 *
 * @param text as it was printed
 */
public record Remark(Kind kind, String text) {

  public enum Kind {
    /** 約, 程度 */
    ABOUT,
    /** 累計: a total, not a year's figure */
    CUMULATIVE,
    /** H30～R2平均 */
    AVERAGE,
    /** 年間50回: the figure of one year */
    PER_YEAR,
    /** 毎年度: to be reached every year */
    EVERY_YEAR,
    /** 速報値 */
    PROVISIONAL,
    /** 確報値 */
    FINAL,
    /** 見込み, 推計 */
    ESTIMATED,
    /** 参考値：全国: of another subject than the indicator's */
    REFERENCE_VALUE,
    /** 13位: lower is better */
    RANK,
    /** 全地区: all there are */
    ALL,
    /** ＊, ※1: explained elsewhere */
    FOOTNOTE,
    /** R4: printed without 年 or 年度, and taken as a fiscal year as everywhere in Kaitei */
    PLAIN_YEAR,
    /** R5年度上半期: of no whole year, so that no period can be named */
    PART_OF_YEAR,
    /** anything else that was printed beside the figure */
    NOTE
  }
}
