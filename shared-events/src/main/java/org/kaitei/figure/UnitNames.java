package org.kaitei.figure;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The ways in which one unit is written, and the metric prefixes. */
final class UnitNames {

  /**
   * @param power of ten that the name is of its base
   */
  record Known(String base, int power) {

    @Override
    public String toString() {
      return power == 0 ? base : "10^" + power + base;
    }
  }

  private static final Map<String, Known> KNOWN = new HashMap<>();

  private static final Set<String> REMARKS =
      Set.of("(累計)", "(累積)", "(延べ)", "(延べ数)", "(平均)", "(年度末)", "(各年度)", "(年間)");

  static {
    names("箇所", 0, "か所", "カ所", "ヵ所", "ヶ所", "ケ所", "個所", "ヵ処");
    names("箇国", 0, "か国", "カ国", "ヵ国", "ヶ国", "ケ国");
    names("箇月", 0, "か月", "カ月", "ヵ月", "ヶ月", "ケ月");
    names("%", 0, "パーセント");
    names("%", -1, "‰", "パーミル");
    names("ポイント", 0, "pt", "Pt", "ﾎﾟｲﾝﾄ");
    names("%ポイント", 0, "パーセントポイント", "%pt");
    names("歳", 0, "才");
    names("年", 0, "年度");
    names("t-CO2", 0, "tCO2", "トン-CO2", "トンCO2", "t-co2", "T-CO2");
    names("t-CO2", 3, "kt-CO2", "ktCO2");
    names("t-CO2", 6, "Mt-CO2", "MtCO2");
    names("Wh", 0);
    names("Wh", 3, "kWh", "KWh", "KWH", "kwh", "Kwh", "キロワット時", "キロワットアワー");
    names("Wh", 6, "MWh", "メガワット時");
    names("Wh", 9, "GWh");
    names("Wh", 12, "TWh");
    names("W", 0);
    names("W", 3, "kW", "KW", "kw", "Kw", "キロワット");
    names("W", 6, "MW", "メガワット");
    names("W", 9, "GW");
    names("J", 0);
    names("J", 3, "kJ");
    names("J", 6, "MJ");
    names("J", 9, "GJ", "ギガジュール");
    names("J", 12, "TJ", "テラジュール");
    names("J", 15, "PJ", "ペタジュール");
    names("m2", 0, "平方メートル");
    names("m2", 2, "a", "アール");
    names("m2", 4, "ha", "Ha", "HA", "ヘクタール");
    names("m2", 6, "km2", "平方キロメートル");
    names("m3", 0, "立方メートル");
    names("m", -2, "cm", "センチメートル", "センチ");
    names("m", -3, "mm", "ミリメートル");
    names("m", 0, "メートル");
    names("m", 3, "km", "キロメートル");
    names("g", 0, "グラム");
    names("g", -3, "mg");
    names("g", 3, "kg", "Kg", "KG", "キログラム");
    names("g", 6, "t", "トン");
    names("L", 0, "l", "ℓ", "リットル");
    names("L", -3, "mL", "ml");
    names("L", 3, "kL", "kl", "KL", "キロリットル");
  }

  private UnitNames() {}

  /** The base itself for a name that is none of ours. */
  static Known known(String name) {
    return KNOWN.getOrDefault(name, new Known(name, 0));
  }

  static boolean isKnown(String name) {
    return KNOWN.containsKey(name);
  }

  /** One width, no blanks: PDF files print {@code T J} and {@code m ² /年}. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  /** 人（累計） counts what 人 counts. */
  static String withoutRemark(String unit) {
    int bracket = unit.indexOf('(', 1);
    boolean remark = bracket > 0 && REMARKS.contains(unit.substring(bracket));
    return remark ? unit.substring(0, bracket) : unit;
  }

  private static void names(String base, int power, String... names) {
    Known known = new Known(base, power);
    if (power == 0) {
      KNOWN.put(base, known);
    }
    for (String name : names) {
      KNOWN.put(plain(name), known);
    }
  }
}
