/** Traditional → simplified, for the characters of the words that extraction recognises: sites offer both versions of a report.
 *  Source: Unicode Han Database, kSimplifiedVariant; the commonest of them in what offices publish. */
const pairs =
  '門门 開开 關关 處处 務务 報报 總总 體体 動动 發发 佈布 規规 範范 決决 許许 罰罚 強强 業业 費费 減减 項项 數数 請请 結结 轉转 辦办 ' +
  '與与 單单 現现 棄弃 無无 複复 復复 議议 訴诉 訟讼 維维 糾纠 審审 經经 電电 導导 機机 構构 學学 員员 條条 財财 產产 ' +
  '屬属 國国 進进 種种 類类 內内 對对 執执 繳缴 納纳 補补 聯联 絡络 係系 據据 統统 計计 臺台 灣湾 廣广 環环 網网 縣县 區区 鎮镇 鄉乡 ' +
  '廳厅 衛卫 農农 聞闻 標标 題题 問问 會会 見见 證证 監监 責责 長长 書书 記记 職职 稱称 號号 傳传 達达 應应 為为 於于 ' +
  '將将 個个 萬万 億亿 擬拟 錄录 閱阅 覽览 術术 質质 運运 營营 險险 較较 過过 還还 這这 裡里 後后 須须 額额 實实 際际 製制 採采 購购 ' +
  '沒没 從从 舉举 檢检 徵征 確确 認认 獲获 專专 創创 簡简 該该 點点 當当 兩两 來来 張张 優优 寫写 圖图 團团 場场 塊块 壓压 時时 間间 園园 載载 ' +
  '況况 廢废 續续 繼继 護护 權权 穩稳 組组 織织 訪访 難难 備备 給给 資资 調调 說说 選选 領领 預预 協协 黨党 貫贯 級级 盡尽 參参 節节 訓训 評评 ' +
  '詢询 郵邮 驗验 層层 顯显 擴扩 歸归 滿满 狀状 礎础 稅税 紀纪 約约 終终 細细 緊紧 線线 編编 練练 績绩 聽听 舊旧 ' +
  '館馆 視视 頻频 講讲 讀读 幾几 歷历 東东 車车 馬马 魚鱼 龍龙 風风 飛飞 雲云 話话 語语 詞词 譯译 課课 識识 讓让 買买 賣卖 貨货 貴贵 賀贺 賽赛 贊赞 軍军 遠远 遲迟 適适 鄭郑 釋释 銀银 錢钱 鐵铁 鋼钢 陽阳 陰阴 ' +
  '隊队 階阶 隨随 離离 雙双 靈灵 靜静 頁页 順顺 顧顾 飯饭 養养 齊齐 興兴 樂乐 劃划 啟启 壞坏 歡欢 療疗 藥药 蘇苏 誠诚 謀谋 災灾 煙烟 燈灯 爾尔 畫画 癥症 盤盘 礦矿 禮礼 積积 築筑 糧粮 紅红 綠绿 緣缘 縮缩 羅罗 聖圣 膽胆 舖铺 艦舰 藝艺 蘭兰 虧亏 蟲虫 衝冲 裝装 觀观 詳详 誤误 ' +
  '髮发 碼码 繫系 傢家 設设 査查 欄栏 華华 穫获 眾众 衆众 隻只 捲卷 祕秘 態态 羣群 麪面 麵面 鏈链 錶表 録录 們们 夠够 並并 併并 負负 註注 瀏浏 習习 準准 別别 堅坚 擊击 閉闭 昇升 陞升 ' +
  '嚴严 嚮向 餘余 圍围 頭头 賬账 針针 義义 諮咨 週周 脩修 幹干 錯错 佔占 檔档 貼贴 曆历 訂订 聲声 繞绕 熱热 冊册 掃扫 變变 礙碍 測测 暢畅 僅仅 銷销 遊游 氣气 談谈 價价 隱隐 綵彩 簽签 ' +
  '籤签 漢汉 洩泄 違违 託托 豐丰 崗岗 蓋盖 濟济 換换 帶带 綜综 徹彻 醫医 闆板 樣样 撥拨 賓宾 裏里 饋馈 儘尽 匯汇 彙汇 滙汇 銜衔 紙纸 誌志 庫库 曉晓 輯辑 緻致 臨临 軟软 輪轮 寧宁 賭赌 ' +
  '駕驾 掛挂 溝沟 徑径 逕径 娛娱 異异 師师 詐诈 響响 騙骗 駛驶 擺摆 絲丝 試试 爭争 牽牵 斷断 鬚须 邊边 競竞 輸输 屆届 連连 遷迁 纔才 黃黄 粵粤 貸贷 頂顶 獨独 奬奖 獎奖 雖虽 魯鲁 晉晋 ' +
  '濱滨 輕轻 慶庆 戲戏 則则 陝陕 輿舆 濛蒙 莊庄 診诊 擔担 樓楼 愛爱 誰谁 滯滞 寶宝 遺遗 論论 鍵键 幫帮 滾滚 歲岁 溫温 廠厂 虛虚 輔辅 觸触 償偿 閩闽 鈕钮 腦脑 撫抚 垻坝 壩坝 攜携 揮挥 ' +
  '亞亚 贛赣 紮扎 飲饮 鬆松 橋桥 蘋苹 極极 闇暗 睏困 樹树 鈡钟 鍾钟 鐘钟 駐驻 遼辽 麗丽 贏赢 兒儿 畝亩 鳳凤 畢毕 麯曲 麴曲 寬宽 陣阵 懷怀 翫玩 島岛 烏乌 凱凯 肅肃 覺觉 兌兑 債债 勵励 ' +
  '幣币 親亲 趕赶 訊讯 諾诺 豬猪 籌筹 婦妇 壯壮 陳陈 牆墙 腳脚 憑凭 薦荐 隴陇 暫暂 榮荣 謝谢 戰战 刪删 搶抢 汙污 籃篮 劇剧 瓊琼 楊杨 紹绍 鹽盐 宮宫 趙赵 劉刘 篩筛 貿贸 筆笔 躍跃 勝胜 ' +
  '鞏巩 鑑鉴 鑒鉴 唸念 峯峰 鏡镜 儲储 巖岩 藍蓝 譟噪 讚赞 擇择 歐欧 勞劳 穀谷 涼凉 殺杀 謹谨 瑤瑶 貧贫 齡龄 韓韩 脫脱 嗎吗 饒饶 鶴鹤 雞鸡 鷄鸡 揚扬 偽伪 僞伪 倖幸 願愿 盃杯 邁迈 葉叶 ' +
  '牴抵 撲扑 誘诱 恆恒 瀘泸 鮮鲜 貝贝 澤泽 偉伟 剛刚 懸悬 攬揽 濰潍 騰腾 勢势 廟庙 貓猫 鎖锁 損损 燒烧 蒼苍 譽誉 賃赁 攤摊 趨趋 醣糖 嬰婴 漁渔 凍冻 貢贡 擁拥 嶺岭 彿佛 卹恤 滬沪 喫吃 ' +
  '沖冲 遞递 屍尸 劑剂 噸吨 榘矩 賺赚 雜杂 奧奥 贈赠 賞赏 彈弹 慮虑 輛辆 殘残 亂乱 壽寿 鄧邓 諸诸 綿绵 殭僵 轄辖 灘滩 鍋锅 倫伦 禦御 謂谓 絕绝 絶绝 蹤踪 討讨 銅铜 婁娄 偵侦 槍枪 錦锦 ' +
  '淩凌 窩窝 遙遥 販贩 墰坛 壇坛 壜坛 罈坛 罎坛 瀾澜 鏇旋 鋪铺 膚肤 譜谱 薩萨 驛驿 臉脸 閃闪 跡迹 蹟迹 錫锡 湯汤 潛潜 締缔 孫孙 擾扰 韋韦 牀床 峽峡 傭佣 攝摄 樑梁 穢秽 盜盗 噴喷 麥麦 ' +
  '棟栋 謠谣 謡谣 潁颍 閑闲 侖仑 崙仑 閬阆 憲宪 鉅巨 釣钓 籠笼 鷹鹰 傑杰 棗枣 悅悦 鳴鸣 吳吴 倉仓 馮冯 磚砖 毀毁 燬毁 譭毁 颳刮 漵溆 淶涞 憶忆 溼湿 濕湿 蓮莲 櫃柜 頒颁 殯殡 戀恋 蔔卜 ' +
  '儀仪 紛纷 爐炉 瑪玛 辯辩 桿杆 頓顿 奮奋 綱纲 拚拼 彌弥 瀰弥 潤润 霧雾 厠厕 廁厕 獻献 潯浔 飄飘 鴻鸿 傷伤 餅饼 飾饰 痠酸 緬缅 詩诗 繕缮 誡诫 埡垭 獵猎 陸陆 輝辉 傘伞 嶼屿 奪夺 賠赔 ' +
  '滅灭 鴨鸭 側侧 稈秆 墊垫 癬癣 攔拦 櫻樱 噁恶 惡恶 曬晒 膠胶 喬乔 閣阁 廚厨 劍剑 聰聪 妝妆 葷荤 鉆钻 鑽钻 媽妈 漲涨 騷骚 巒峦';

const simplified = new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));
const anyTraditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g');

/** The text with those characters simplified, one for one: offsets stay. */
export function simplify(text: string): string {
  return text.replaceAll(anyTraditional, simplifyCharacter);
}

let simple: ReadonlySet<string> | undefined;

/** Whether a character is the simplified form of one of them: a common one, and no rare character of names. */
export function isSimplified(character: string): boolean {
  simple ??= new Set(simplified.values());
  return simple.has(character);
}

/** How many of those characters a text has. */
export function countTraditional(text: string): number {
  return text.match(anyTraditional)?.length ?? 0;
}

/** The same for a single character, without the search. */
export function simplifyCharacter(character: string): string {
  return simplified.get(character) ?? character;
}
