package org.kaitei.figure.grammar;

import java.util.HashMap;
import java.util.Map;

/** The words that the grammar knows. A run of them is understood only as a whole. */
final class Vocabulary {

  private static final Map<String, Word> WORDS = new HashMap<>();
  private static final int LONGEST;

  static {
    words(Word.AT_LEAST, "以上 以上を 以上に 以上の 以上とする");
    words(Word.AT_MOST, "以下 以下に 以下を 以下の 以下とする");
    words(Word.WITHIN, "以内 以内に 以内の 以内を");
    words(Word.LESS_THAN, "未満 未満に 下回る を下回る 下回ること");
    words(Word.MORE_THAN, "超 超え を超え 超える を超える 上回る を上回る 超過 上回ること を上回ること");
    words(Word.HOLD, "維持 を維持 の維持 維持する を維持する を維持すること 水準維持 水準を維持 水準の維持");
    words(Word.HOLD, "同水準 同水準を維持 と同水準 並み 並 を確保 確保 の確保 をキープ 現状維持 横ばい");
    words(Word.UP, "増加 増 上昇 向上 拡大 増大 延伸 増やす を増やす 増加させる 上昇させる 向上させる 伸ばす");
    words(Word.UP, "の増加 の上昇 の向上 の拡大 増加する 上昇する 向上する プラス 増加傾向");
    words(Word.DOWN, "減少 減 低下 縮小 削減 短縮 減らす を減らす 減少させる 低下させる 抑制 低減 マイナス");
    words(Word.DOWN, "の減少 の低下 の縮小 の削減 減少する 低下する 減少傾向");
    words(Word.THAN, "より よりも から 比 比で に比べ に比べて と比較して と比べて に対して に対し 対比");
    words(Word.BASELINE, "現状 現状値 現況 現況値 基準値 当初値 初期値 計画策定時 策定時 基準年 基準年度 計画当初");
    words(Word.BASELINE, "現在値 基準時 計画策定時の値 現状の値 対現状");
    words(Word.PREVIOUS, "前年 前年度 前年値 前年度値 前年実績 前年度実績 対前年 対前年度 前回 前回調査 前回値 前期");
    words(Word.OTHERS, "全国平均 全国平均値 全国 全国値 全国計 国 国平均 県平均 県平均値 都道府県平均 九州平均 市平均");
    words(Word.OTHERS, "市町村平均 類似団体平均 類似団体 国の平均 県 全県平均 平均値 全国の平均 全国水準 全国平均水準");
    words(Word.ROLE, "計画値 目標数値 数値目標 目標 目標値 最終目標 中間目標 実績 実績値 参考目標");
    words(Word.CUMULATIVE, "累計 累積 累計値 通算 通算で までの累計 期間累計 計画期間累計 期間中累計 の累計 累計で 計画期間中の累計");
    words(Word.CUMULATIVE, "累計数 計画期間の累計 延べ累計 期間内累計 までの累積");
    words(Word.AVERAGE, "平均 の平均 平均値で 年平均 の年平均 間平均 の平均値");
    words(Word.PROVISIONAL, "速報 速報値 暫定 暫定値 の速報値 速報ベース");
    words(Word.FINAL, "確報 確報値 確定 確定値");
    words(Word.ESTIMATED, "見込 見込み 見込値 見込み値 予定 推計 推計値 概算 概算値 概数 予測 予測値 想定 推定 推定値");
    words(Word.REFERENCE_VALUE, "参考 参考値 参考数値");
    words(Word.ABOUT, "約 およそ おおよそ 概ね おおむね ほぼ 程度 前後 ほど 程度を 程度に 程度の くらい ぐらい");
    words(Word.EVERY_YEAR, "毎年度 毎年 各年度 各年 単年度 単年 毎年度の 各年度の");
    words(Word.PER_YEAR, "年間 一年間 年当たり 年あたり");
    words(Word.ALL, "全 すべて 全て 全部で");
    words(Word.RANKING, "順位 全国順位 第 全国第 上位から 都道府県順位");
    words(Word.INCLUDING, "うち 内訳 うち数 そのうち");
    words(Word.LABEL, "男性 女性 男 女 男子 女子 小学校 中学校 高校 高等学校 小学生 中学生 高校生 幼稚園 保育所");
    words(Word.LABEL, "国語 算数 数学 英語 理科 一般廃棄物 産業廃棄物 平均寿命 健康寿命 国内 海外 県内 県外 市内 市外");
    words(Word.LABEL, "常勤 非常勤 公立 私立 国公立 父親 母親 農業 林業 漁業 水産業 家庭系 事業系 日本人 外国人");
    words(Word.SUM, "全体 総数 合計 計 総計 の合計 延べ のべ 延 県全体 市全体 の計");
    words(Word.NO_DATA, "未集計 未測定 検討中 集計中 未定 調査中 算出中 精査中 確認中 算定中 集計前 調査なし 調査無し");
    words(Word.NO_DATA, "データなし データ無し 該当なし 未調査 未把握 不明 非公表 未公表 公表待ち 測定不能 設定なし 未設定");
    words(Word.NO_DATA, "調査未実施 集計未了 今後設定 今後検討 調整中 集計作業中 n/a N/A NA na n.a. 公表前 未確定 未発表 把握なし");
    words(Word.NONE_OR_ZERO, "なし 無し 無 実績なし 実績無し 皆無 未実施 実施なし");
    words(Word.FOOTNOTE, "注 注記");
    words(Word.PART_OF_YEAR, "上半期 下半期 上期 下期 度上半期 度下半期 度上期 度下期");
    words(Word.FILLER, "の 年度末 年末 年度末時点 年度末現在 末 末時点 末現在 時点 現在 末日 度末 末日現在 調査 ごろ 頃 は で 度 における");
    words(Word.FILLER, "達成 を達成 に に増加 に向上 に上昇 に拡大 に減少 に低下 に縮小 に削減 まで増加 まで向上 まで減少 まで低下");
    words(Word.FILLER, "へ増加 へ向上 へ引き上げ に引き上げ へ引上げ に引上げ を目指す にする とする 決算");
    words(Word.UNTIL, "まで までに までの 末までに 末まで 度末までに 度末まで");
    LONGEST = WORDS.keySet().stream().mapToInt(String::length).max().orElseThrow();
  }

  private Vocabulary() {}

  /** Null for a word that is not known. */
  static Word meaning(String word) {
    return WORDS.get(word);
  }

  /**
   * For each place of a run of characters, how long the word is with which a sequence of known
   * words begins there and reaches the end of the run; 0 when there is none. Looks at each place as
   * often as the longest word has characters.
   */
  static int[] reachingTheEnd(String run) {
    int[] lengths = new int[run.length() + 1];
    for (int from = run.length() - 1; from >= 0; from--) {
      for (int to = Math.min(run.length(), from + LONGEST); to > from && lengths[from] == 0; to--) {
        boolean reaches = to == run.length() || lengths[to] > 0;
        lengths[from] = reaches && WORDS.containsKey(run.substring(from, to)) ? to - from : 0;
      }
    }
    return lengths;
  }

  private static void words(Word meaning, String spellings) {
    for (String spelling : spellings.split(" ")) {
      WORDS.put(spelling, meaning);
    }
  }
}
