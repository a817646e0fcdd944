/** Traditional → simplified, for the characters of the words that extraction recognises: sites offer both versions of a report.
 *  Source: Unicode Han Database, kSimplifiedVariant. */
const pairs =
  '門门 開开 關关 處处 務务 報报 總总 體体 動动 發发 佈布 規规 範范 決决 許许 罰罚 強强 業业 費费 減减 項项 數数 請请 結结 轉转 辦办 ' +
  '與与 單单 現现 棄弃 無无 複复 復复 議议 訴诉 訟讼 維维 糾纠 審审 經经 電电 導导 機机 構构 學学 員员 條条 財财 產产 ' +
  '屬属 國国 進进 種种 類类 內内 對对 執执 繳缴 納纳 補补 聯联 絡络 係系 據据 統统 計计 臺台 灣湾 廣广 環环 網网 縣县 區区 鎮镇 鄉乡 ' +
  '廳厅 衛卫 農农 聞闻 標标 題题 問问 會会 見见 證证 監监 責责 長长 書书 記记 職职 稱称 號号 傳传 達达 應应 為为 於于 ' +
  '將将 個个 萬万 億亿 擬拟 錄录 閱阅 覽览 術术 質质 運运 營营 險险 較较 過过 還还 這这 裡里 後后 須须 額额 實实 際际 製制 採采 購购 ' +
  '沒没 從从 舉举 檢检 徵征 確确 認认 獲获 專专 創创 簡简 該该 點点 當当 兩两 來来 張张 優优 寫写 圖图 團团 場场 塊块 壓压 時时 間间 園园 載载 ' +
  '況况 廢废 續续 繼继 護护 權权 穩稳 組组 織织 訪访 難难 備备 給给 資资 調调 說说 選选 領领 預预 協协 黨党 貫贯 級级 盡尽 參参 節节 訓训 評评 ' +
  '詢询 郵邮 驗验 層层 顯显 擴扩 歸归 滿满 狀状 礎础 稅税 紀纪 約约 終终 細细 緊紧 線线 編编 練练 績绩 聽听 舊旧';

const simplified = new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));
const anyTraditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g');

/** The text with those characters simplified, one for one: offsets stay. */
export function simplify(text: string): string {
  return text.replaceAll(anyTraditional, simplifyCharacter);
}

/** The same for a single character, without the search. */
export function simplifyCharacter(character: string): string {
  return simplified.get(character) ?? character;
}
