/** What everyday things are called in Japanese. */
export const ja = `
vaccine: ワクチン 接種
virus: ウイルス ウィルス
bacteria: 細菌 バクテリア
disease: 病気 疾患 疾病
infection: 感染
epidemic: 疫病 パンデミック エピデミック
fever: 発熱 高熱
cancer: 発癌 抗癌 肺癌 乳癌 胃癌
diabetes: 糖尿
autism: 自閉
heart: 心臓
blood: 血液 輸血 献血
brain: 大脳 脳内 脳死 脳波
skin: 皮膚
hospital: 病院 医院 入院
doctor: 医師 医者 女医 ドクター
nurse: 看護 ナース
patient: 患者
medicine: 医薬 薬剤 薬品 投薬 服薬
pill: 錠剤 丸薬
surgery: 手術
symptom: 症状
mask: マスク
oxygen: 酸素
pregnant: 妊娠 妊婦
poison: 毒物 有毒 毒性 猛毒 毒素 毒殺
death: 死亡 死去 死者 急死 逝去 訃報
born: 出生 誕生 生誕 出産
body: 死体 遺体 死骸
government: 政府 政権
president: 統領 総統
minister: 大臣 閣僚 首相 総理 外相
mayor: 市長 町長 村長 区長
parliament: 国会 議会 衆院 参院 議院
election: 選挙 院選 領選 再選
vote: 投票 得票 開票 票数
ballot: 票用 票箱
law: 法律 法令 立法
court: 裁判 法廷 高裁 地裁 判所
judge: 判事 判官
prison: 刑務 監獄 獄中 投獄 収監
police: 警察 警官 警視 県警 府警 道警
arrest: 逮捕 検挙
army: 軍隊 陸軍 国軍 米軍 軍事 衛隊
soldier: 兵士 軍人 兵隊 将兵
war: 戦争 大戦 内戦 開戦 終戦
bomb: 爆弾 爆撃 空爆 原爆 水爆 爆破
explosion: 爆発 爆風
missile: ミサイル ロケット
weapon: 武器 兵器 凶器
terrorist: テロリスト テロリズム
attack: 攻撃 襲撃 奇襲 急襲
murder: 殺人 殺害 刺殺 射殺 虐殺 暗殺
rape: 強姦 輪姦 レイプ
thief: 泥棒 窃盗 盗難 強盗 盗賊 万引
kidnap: 誘拐 拉致
fraud: 詐欺
corruption: 汚職 腐敗 収賄 贈賄
protest: 抗議 示威
strike: ストライキ
refugee: 難民
migrant: 移民 入管
border: 国境
citizen: 市民 国籍
farmer: 農家 農民 農夫
worker: 労働 働者 業員 工員
student: 学生 生徒
teacher: 教師 教員 教諭
school: 学校 高校 中学 小学 校舎
university: 大学
child: 子供 児童 幼児 小児 キッズ
baby: 乳児 嬰児 生児 乳幼 ベビー
woman: 女性 婦人
man: 男性
girl: 少女 女児
boy: 少年 男児
mother: 母親 実母
father: 父親 実父
son: 息子 長男 次男 三男
daughter: 長女 次女 三女 愛娘
brother: 兄弟 実兄 実弟
sister: 姉妹 実姉 実妹
wife: 夫人 奥様 愛妻 前妻 元妻
husband: 旦那 亭主 元夫 前夫
family: 家族 一家 家庭
marriage: 結婚 婚姻 挙式 再婚 入籍
king: 国王 王様
queen: 女王 王妃
muslim: イスラム イスラーム ムスリム
christian: キリスト クリスチャン 基督
jew: ユダヤ
hindu: ヒンドゥー ヒンズー ヒンドゥ
church: 教会 聖堂
mosque: モスク
temple: 寺院 仏閣 神殿
priest: 神父 司祭 牧師 聖職
pope: 教皇 法王
god: 神様 神々
prayer: 祈祷 礼拝 祈願 黙祷
religion: 宗教 信仰
money: 現金 金銭 紙幣 貨幣 マネー
euro: ユーロ
bank: 銀行 日銀
tax: 税金 課税 納税 増税 減税 費税
price: 価格 値段 物価 値上 値下
salary: 給料 給与 賃金 月給 時給 賃上
pension: 年金
debt: 借金 債務 負債
economy: 経済 景気
factory: 工場
company: 会社 企業
gold: 黄金 金塊 純金
oil: 石油 原油 オイル
gasoline: ガソリン
coal: 石炭 炭鉱 炭坑
nuclear: 原発 原子 核兵 核戦 核燃 核武
electricity: 電気 電力 発電 送電
water: 水道 真水 断水 給水 冷水 水分
milk: 牛乳 母乳 粉乳 豆乳 ミルク
salt: 塩分 食塩 岩塩 減塩
sugar: 砂糖 糖分 血糖
rice: 白米 玄米 米飯 蓄米 精米 稲作
wheat: 小麦
meat: 食肉 精肉 肉類 牛肉 生肉 養肉
pork: 豚肉 ポーク
chicken: 鶏肉 養鶏 地鶏 チキン ニワトリ
fish: 魚類 鮮魚 海魚 川魚 魚介
egg: 鶏卵 生卵 玉子 タマゴ
fruit: 果物 果実 フルーツ
vegetable: 野菜
lemon: レモン
garlic: ニンニク ガーリック 大蒜
onion: 玉葱 タマネギ オニオン
honey: 蜂蜜 ハチミツ
coffee: コーヒー 珈琲
tea: 緑茶 紅茶 抹茶 茶葉 煎茶 麦茶
alcohol: アルコール 飲酒 酒類
wine: ワイン 萄酒
beer: ビール 麦酒
tobacco: タバコ 煙草 喫煙 禁煙
plastic: プラスチック プラスティック ビニール
food: 食品 食料 食糧 食物 食材
drink: 飲料 飲物 飲用 ドリンク
eat: 食事 完食 摂食 過食
dog: 愛犬 子犬 野犬 飼犬 柴犬 犬種
cat: 子猫 愛猫 黒猫 良猫
cow: 乳牛 肉牛 子牛 雌牛
pig: 養豚 子豚 豚舎 豚熱
horse: 競馬 乗馬 子馬 馬術 愛馬
bird: 鳥類 野鳥 小鳥 水鳥 海鳥
snake: 毒蛇 大蛇 白蛇
lion: ライオン
tiger: ベンガルトラ アムールトラ ホワイトタイガー
elephant: アフリカゾウ アジアゾウ インドゾウ 子象
bear: ヒグマ ツキノワグマ シロクマ ホッキョクグマ 子熊 白熊
wolf: オオカミ ニホンオオカミ
whale: クジラ ザトウクジラ シロナガスクジラ 捕鯨 鯨類
shark: ホオジロザメ ホホジロザメ ジンベエザメ ジンベイザメ イタチザメ
bat: コウモリ 蝙蝠
insect: 昆虫 害虫
mosquito: モスキート ネッタイシマカ ヒトスジシマカ ハマダラカ
bee: 蜜蜂 養蜂 ミツバチ
tree: 樹木 巨木 植樹 倒木 路樹
forest: 森林 山林 樹林 雨林
flower: 草花 生花 開花 花弁
river: 河川 川岸 川底 川沿
lake: 湖畔 湖水 湖面 湖底
sea: 海洋 海底 海水 海面 海域
beach: 砂浜 浜辺 海辺 ビーチ
mountain: 山岳 山脈 登山 山頂 山腹 山々
island: 離島 諸島 列島 島々 孤島 人島
sun: 太陽 ソーラー
moon: 月面 満月 新月 月食
planet: 惑星
sky: 上空 青空 夜空 大空
earth: 地球
space: 宇宙
satellite: 衛星
weather: 天気 天候 気象
climate: 気候
rain: 大雨 豪雨 降雨 雷雨 長雨 雨量
snow: 大雪 積雪 降雪 豪雪 吹雪
ice: 海氷 流氷 氷床 氷塊 氷水
wind: 強風 突風 風速 風力
storm: 台風 暴風 サイクロン ハリケーン
flood: 洪水 浸水 水害 冠水 氾濫 水没
earthquake: 地震 震災 震度 余震 大震 震源
tsunami: 津波
volcano: 火山 噴火 溶岩
drought: 旱魃 干魃 干害 渇水
fire: 火災 火事 山火 出火 放火
smoke: 黒煙 白煙 発煙
accident: 事故 衝突 墜落 追突
city: 都市 都会 市街 市内
village: 村落 農村 集落 村民 漁村
country: 国家 各国 諸国 国々 自国 母国
world: 世界
street: 街頭 路上 街角 街路
road: 道路 国道 県道 車道 公道
bridge: 橋梁 鉄橋 吊橋 陸橋 橋脚
house: 住宅 家屋 民家 自宅 邸宅
building: 建物 建築 ビルディング
tower: タワー 鉄塔 尖塔
wall: 城壁 外壁 壁面 内壁
statue: 銅像 石像 彫像 仏像 女像 神像
flag: 国旗 軍旗 日旗 条旗 章旗 半旗
train: 列車 電車 新幹
bus: スクールバス マイクロバス シャトルバス
car: 動車 用車 愛車 新車 マイカー
truck: トラック ダンプカー
airplane: 客機 空機 行機
airport: 空港
ship: 船舶 客船 漁船 物船 ボート
bicycle: 自転 駐輪 サイクリング
photo: 写真 画像
video: 動画 映像 録画 ビデオ
film: 映画 シネマ
camera: カメラ
newspaper: 新聞 朝刊 夕刊
journalist: 記者 ジャーナリスト リポーター レポーター
television: テレビ
book: 書籍 図書 著書 書物 絵本
song: 楽曲 歌曲 国歌 ソング
music: 音楽 ミュージック
telephone: 電話 携帯 スマートフォン スマホ ケータイ
internet: インターネット ネット
computer: コンピューター コンピュータ パソコン
robot: ロボット
scientist: 学者 究者 究員
science: 科学 サイエンス
language: 言語 母語 国語
football: サッカー フットボール
player: 選手 プレーヤー プレイヤー
team: チーム
champion: 優勝 王者 覇者 手権 チャンピオン
victory: 勝利 圧勝 大勝 戦勝 勝者 辛勝
prize: 受賞 授賞 賞金 賞品 入賞
gift: 贈物 贈呈 贈答 プレゼント ギフト
lottery: 抽選 抽籤
ban: 禁止 禁制
free: 無料 無償
closed: 閉鎖 閉店 閉館 休業 休校 休館
year: 年間 今年 昨年 去年 来年 毎年
month: 月間 今月 先月 来月 毎月
week: 週間 今週 先週 来週 毎週
day: 日間 当日 連日 日々 一日
night: 夜間 深夜 今夜 夜中 昨夜
morning: 早朝 今朝 翌朝 朝方 毎朝
hour: 毎時 時速
today: 今日 本日
tomorrow: 明日
yesterday: 昨日
million: 百万
billion: 十億
thousand: 数千 何千
hundred: 数百 何百
half: 半分 半数 半減 半額
red: 赤色 紅色
black: 黒色 漆黒 黒人
white: 白色 純白 白人
green: 緑色 黄緑
blue: 青色
yellow: 黄色
hand: 両手 右手 左手 片手 素手
leg: 両足 右足 左足 片足 両脚
eye: 眼球 両目 右目 左目 両眼
hair: 毛髪 頭髪 髪型 金髪 白髪 黒髪
tooth: 虫歯 奥歯 前歯 乳歯 歯磨
knife: 包丁 刃物 ナイフ
gun: 拳銃 銃器 短銃 猟銃 ピストル ライフル
shot: 銃撃 発砲 狙撃 乱射 銃声
crowd: 群衆 群集 人混 雑踏
speech: 演説 スピーチ
resign: 辞任 辞職 退任 退陣 辞意
sewage: 汚水 屎尿
hunger: 飢餓 飢饉 餓死 空腹
poverty: 貧困 貧乏 貧民 極貧
slave: 奴隷
ghost: 幽霊 亡霊 心霊 怨霊
angel: 天使 エンジェル
`
