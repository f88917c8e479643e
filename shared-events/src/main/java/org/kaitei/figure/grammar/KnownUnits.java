package org.kaitei.figure.grammar;

import java.util.List;
import java.util.Set;

/** What plans count in, so that a unit can be told from the words behind it. */
final class KnownUnits {

  private static final Set<String> WORDS =
      set(
          """
          件 人 円 回 社 者 名 団体 地区 地域 戸 年 歳 才 校 園 館 本 台 頭 羽 匹 冊 点 倍 位 組 棟 室 床 隻
          株 区画 区分 区 区間 路線 系統 便 世帯 人泊 泊 経営体 法人 事業所 事業者 施設 店舗 店 市町村 市 町 村
          県 国 都道府県 市区町村 集落 団地 企業 コース 講座 種 種類 品目 銘柄 作品 項目 プログラム プロジェクト
          事業 取組 計画 協定 組織 グループ チーム クラブ つ 個 分 秒 時間 日 日間 週 週間 割 票 枚 機 基 食
          杯 箱 缶 袋 級 段 口 口座 言語 曲 通 例 試合 大会 面 艘 両 橋 河川 学級 クラス 学校 高校 中学校 小学校
          大学 教室 学生 教員 職員 医師 病床 診療所 病院 圏域 圏 支部 駅 港 空港 農場 農家 工場 論文 特許 分野
          校区 学区 回線 人日 人回 人月 人時 島 か所 カ所 ヵ所 ヶ所 ケ所 箇所 個所 か国・地域 カ国・地域 ヶ国・地域 か国 カ国 ヵ国 ヶ国 ケ国 箇国
          か月 カ月 ヵ月 ヶ月 ケ月 箇月 ポイント パーセント トン キロ メートル キロメートル ヘクタール アール
          リットル キロリットル グラム キログラム キロワット キロワット時 メガワット テラジュール ギガジュール
          平方メートル 平方キロメートル 立方メートル 度 議席 社・団体 団体・企業 人・団体 トン-CO2 ドル ユーロ
          人分 食分 日分 回分 件分 チャンネル アカウント フォロワー ビュー アクセス セッション ダウンロード
          """);

  /** Without scale; the longest that stands at a place is meant. */
  private static final List<String> SYMBOLS =
      set(
              """
              % ‰ %ポイント %pt ポイント pt ppm ppb dB °C Bq Sv mSv μSv GB MB TB Mbps Gbps
              kWh KWh KWH kwh Kwh Wh MWh GWh TWh kW KW kw Kw W MW GW kJ MJ GJ TJ PJ J kcal cal
              m m2 m3 m² m³ km km2 km² cm mm ha Ha HA a t kt Mt kg Kg KG g mg μg L l mL ml kL kl KL ℓ kℓ mℓ
              km/h m/s t-CO2 t-CO₂ tCO2 tCO₂ T-CO2 t-co2 kt-CO2 kt-CO₂ ktCO2 Mt-CO2 kg-CO2 kg-CO₂ g-CO2 g-CO₂
              トン-CO2 トン-CO₂ トンCO2 トンCO₂ Nm3 Nm³ pH PJ人 km2人 PV UU
              """)
          .stream()
          .sorted((one, other) -> other.length() - one.length())
          .toList();

  /** By what a figure is divided. */
  private static final Set<String> PER =
      set(
          """
          年 年度 年間 月 日 週 時 時間 回 人 世帯 戸 台 校 件 社 店 施設 か所 箇所 ヶ所 カ所 本 棟 室 床 頭 羽
          園 館 団体 地区 市町村 千人 万人 10万人 人口10万人 10万対 人口10万対 千世帯 ha km2 km² m2 m² m3 m³ kg
          人日 人・日 L g t h 10a 10アール アール トン 円 百万円 学級 クラス 名 泊 便 GDP
          """);

  private KnownUnits() {}

  static boolean isWord(String word) {
    return WORDS.contains(word);
  }

  static boolean isDivisor(String word) {
    return PER.contains(word);
  }

  static List<String> symbols() {
    return SYMBOLS;
  }

  private static Set<String> set(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
