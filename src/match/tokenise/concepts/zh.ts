/** What everyday things are called in Chinese. */
export const zh = `
vaccine: 疫苗 接种 接種
virus: 病毒
bacteria: 细菌 細菌
disease: 疾病 患病 病症
infection: 感染 染疫 染病
epidemic: 疫情 瘟疫
fever: 发烧 發燒 高烧 高燒 退烧 退燒
cancer: 癌症 肺癌 乳癌 致癌 患癌 抗癌
diabetes: 糖尿
autism: 自闭 自閉
heart: 心脏 心臟
blood: 血液 鲜血 鮮血
brain: 大脑 大腦 脑部 腦部
lungs: 肺部
skin: 皮肤 皮膚
hospital: 医院 醫院
doctor: 医生 醫生 医师 醫師
nurse: 护士 護士
patient: 患者 病人 病患
medicine: 药物 藥物 药品 藥品 服药 服藥
pill: 药丸 藥丸 药片 藥片
surgery: 手术 手術 开刀 開刀
symptom: 症状 症狀
mask: 口罩
oxygen: 氧气 氧氣 血氧
pregnant: 怀孕 懷孕 孕妇 孕婦 妊娠
poison: 中毒 有毒 毒素 投毒 剧毒 劇毒
death: 死亡 去世 身亡 逝世 过世 過世
born: 出生 诞生 誕生
body: 尸体 屍體 遗体 遺體
government: 政府 当局 當局
president: 总统 總統
minister: 部长 部長 总理 總理 首相 大臣
mayor: 市长 市長
parliament: 议会 議會 立院
election: 选举 選舉 大选 大選
vote: 投票 选民 選民 得票 表决 表決
ballot: 选票 選票
law: 法律 法规 法規
court: 法院 法庭
judge: 法官
prison: 监狱 監獄 入狱 入獄 坐牢 服刑
police: 警察 警方 警员 警員 公安 民警
arrest: 逮捕 拘捕 被捕 抓捕 拘留
army: 军队 軍隊 军方 軍方 军事 軍事
soldier: 士兵 军人 軍人 官兵
war: 战争 戰爭 开战 開戰
bomb: 炸弹 炸彈 轰炸 轟炸
explosion: 爆炸
missile: 导弹 導彈 飞弹 飛彈 火箭
weapon: 武器 军火 軍火
terrorist: 恐袭 恐襲 恐攻 反恐
attack: 攻击 攻擊 袭击 襲擊 遇袭 遇襲
murder: 谋杀 謀殺 杀害 殺害 杀人 殺人
rape: 强奸 強姦 強奸 性侵 强暴 強暴
thief: 小偷 偷窃 偷竊 盗窃 盜竊 偷走
kidnap: 绑架 綁架 拐卖 拐賣 拐走
fraud: 诈骗 詐騙 骗局 騙局 欺诈 欺詐
corruption: 腐败 腐敗 贪污 貪污 贪腐 貪腐
protest: 抗议 抗議 示威
strike: 罢工 罷工
refugee: 难民 難民
migrant: 移民
border: 边境 邊境 边界 邊界
citizen: 公民 国籍 國籍
farmer: 农民 農民
worker: 工人 员工 員工 劳工 勞工
student: 学生 學生
teacher: 老师 老師 教师 教師
school: 学校 學校 校园 校園 小学 小學
university: 大学 大學 高校
child: 孩子 儿童 兒童 小孩 孩童 幼童
baby: 婴儿 嬰兒 宝宝 寶寶
woman: 女性 女子 女人 妇女 婦女
man: 男子 男人 男性 男士
girl: 女孩 少女 女童
boy: 男孩 男童
mother: 母亲 母親 妈妈 媽媽
father: 父亲 父親 爸爸
son: 儿子 兒子
daughter: 女儿 女兒
brother: 哥哥 弟弟 兄弟
sister: 姐姐 妹妹 姊姊 姐妹 姊妹
wife: 妻子 太太 老婆
husband: 丈夫 老公
family: 家庭 家人 家属 家屬
marriage: 结婚 結婚 婚姻 婚礼 婚禮
king: 国王 國王
queen: 女王 王后 皇后
muslim: 回教
christian: 基督
jew: 犹太 猶太
church: 教堂 教会 教會
temple: 寺庙 寺廟 寺院 庙宇 廟宇 佛寺
priest: 神父 牧师 牧師
pope: 教宗 教皇
god: 上帝 真主 神明
prayer: 祈祷 祈禱 祷告 禱告
religion: 宗教
money: 现金 現金 金钱 金錢 钞票 鈔票
dollar: 美元 美金
euro: 欧元 歐元
bank: 银行 銀行
tax: 税收 稅收 纳税 納稅 征税 徵稅
price: 价格 價格 物价 物價 售价 售價
salary: 工资 工資 薪水 薪资 薪資 薪酬
debt: 债务 債務 欠债 欠債 负债 負債
economy: 经济 經濟
factory: 工厂 工廠
company: 公司 企业 企業
gold: 黄金 黃金
oil: 石油 原油
gasoline: 汽油
coal: 煤炭 煤矿 煤礦 燃煤
nuclear: 核电 核電 核能 核武 核弹 核彈
electricity: 电力 電力 停电 停電 电费 電費
water: 饮水 飲水 喝水 用水 水源
milk: 牛奶 奶粉 母乳 鲜奶 鮮奶 牛乳
salt: 食盐 食鹽 碘盐 碘鹽
sugar: 白糖 蔗糖 砂糖 糖分
bread: 麵包 麪包
rice: 大米 米饭 米飯 白米 稻米
wheat: 小麦 小麥
meat: 肉类 肉類 肉品 吃肉 红肉 紅肉
pork: 猪肉 豬肉
chicken: 鸡肉 雞肉 炸鸡 炸雞 母鸡 母雞
fish: 鱼类 魚類 鱼肉 魚肉 吃鱼 吃魚
egg: 鸡蛋 雞蛋
fruit: 水果
vegetable: 蔬菜 青菜
lemon: 柠檬 檸檬
garlic: 大蒜 蒜头 蒜頭
onion: 洋葱 洋蔥
honey: 蜂蜜
coffee: 咖啡
tea: 茶叶 茶葉 喝茶 绿茶 綠茶
alcohol: 酒精 饮酒 飲酒 喝酒 酗酒 醉酒
wine: 红酒 紅酒
beer: 啤酒
tobacco: 香烟 香菸 吸烟 吸菸 吸煙 烟草
plastic: 塑料 塑胶 塑膠
food: 食品 食物
drink: 饮料 飲料 饮用 飲用
eat: 吃饭 吃飯 食用 吃掉 进食 進食
dog: 小狗 狗狗 狗肉 养狗 養狗 狗隻
cat: 小猫 小貓 猫咪 貓咪
cow: 奶牛 母牛 乳牛 牛隻
pig: 生猪 生豬 小猪 小豬 养猪 養豬
horse: 马匹 馬匹 骑马 騎馬
bird: 鸟类 鳥類 小鸟 小鳥 候鸟 候鳥
snake: 毒蛇 蟒蛇 大蛇
lion: 狮子 獅子 雄狮 雄獅
tiger: 老虎
elephant: 大象 小象
bear: 黑熊 棕熊
wolf: 野狼 灰狼 狼群
whale: 鲸鱼 鯨魚 蓝鲸 藍鯨
shark: 鲨鱼 鯊魚
bat: 蝙蝠
insect: 昆虫 昆蟲 虫子 蟲子 害虫 害蟲
mosquito: 蚊子 蚊虫 蚊蟲
bee: 蜜蜂
tree: 树木 樹木 大树 大樹 植树 植樹
forest: 森林 雨林 树林 樹林
flower: 花朵 鲜花 鮮花 花卉
river: 河流 河水 江河 河道
lake: 湖泊 湖水
sea: 海洋 大海 海水 海域
beach: 海滩 海灘 沙滩 沙灘 海边 海邊
mountain: 山脉 山脈 高山 雪山 登山
island: 岛屿 島嶼 小岛 小島 海岛 海島
sun: 太阳 太陽
moon: 月亮 月球 登月
planet: 行星
sky: 天空
earth: 地球
space: 宇航 太空 航天
satellite: 卫星 衛星
weather: 天气 天氣 气象 氣象
climate: 气候 氣候
rain: 下雨 暴雨 降雨 大雨 豪雨 雨水
snow: 下雪 大雪 降雪 暴雪 积雪 積雪
ice: 冰块 冰塊 海冰 结冰 結冰
wind: 风力 風力 狂风 狂風 阵风 陣風
storm: 台风 颱風 飓风 颶風 风暴 風暴
flood: 洪水 洪灾 洪災 水灾 水災 淹水
earthquake: 地震 强震 強震 余震 餘震
tsunami: 海啸 海嘯
volcano: 火山
drought: 干旱 乾旱 旱灾 旱災 大旱
fire: 火灾 火災 大火 起火 失火 山火
smoke: 浓烟 濃煙 烟雾 煙霧 冒烟 冒煙
accident: 车祸 車禍 事故 坠机 墜機
city: 城市 都市
village: 村庄 村莊 村子 村民 村落
country: 国家 國家 各国 各國
world: 世界 全球
street: 街头 街頭 大街 街上
road: 公路 道路 马路 馬路 路面
bridge: 大桥 大橋 桥梁 橋樑 橋梁
house: 房屋 房子 住宅 民宅
building: 大楼 大樓 建筑 建築 楼房 樓房
tower: 铁塔 鐵塔 高塔 塔楼 塔樓
wall: 围墙 圍牆 墙壁 牆壁 城墙 城牆
door: 大门 大門 房门 房門
statue: 雕像 塑像 铜像 銅像 石像
flag: 国旗 國旗 旗帜 旗幟
train: 火车 火車 列车 列車 高铁 高鐵
bus: 公交 巴士 公車 大巴 客车
car: 汽车 汽車 轿车 轎車 开车 開車
truck: 卡车 卡車 货车 貨車
airplane: 飞机 飛機 客机 客機
airport: 机场 機場
ship: 船只 船隻 轮船 輪船 渔船 漁船
bicycle: 单车 單車
photo: 照片 图片 圖片 相片 合照
video: 视频 視頻 影片 录像 錄像 錄影
film: 电影 電影
camera: 相机 相機
newspaper: 报纸 報紙 报章 報章
journalist: 记者 記者
television: 电视 電視
book: 书籍 書籍 书本 書本
song: 歌曲 唱歌 歌词 歌詞
music: 音乐 音樂
telephone: 电话 電話 手机 手機
internet: 网络 網絡 網路 网路 上网 上網
computer: 电脑 電腦
science: 科学 科學 科研
language: 语言 語言
football: 足球
player: 球员 球員 选手 選手 球星
team: 球队 球隊 团队 團隊
champion: 冠军 冠軍 夺冠 奪冠
victory: 胜利 勝利 获胜 獲勝 赢得 贏得
prize: 奖项 獎項 获奖 獲獎 奖品 獎品
gift: 礼物 禮物 礼品 禮品
lottery: 彩票 彩券 乐透 樂透
ban: 禁止 禁令 严禁 嚴禁 禁用
free: 免费 免費
closed: 关闭 關閉 停业 停業
year: 今年 去年 明年 每年
month: 月份 本月 上月 每月
week: 星期 本周 上周 本週 上週
day: 每天 每日 当天 當天 一天
night: 晚上 夜间 夜間 夜晚 深夜
morning: 早上 早晨 上午 清晨
hour: 小时 小時 钟头 鐘頭
today: 今天 今日
tomorrow: 明天
yesterday: 昨天 昨日
million: 百万 百萬
billion: 十亿 十億
thousand: 数千 數千 上千 几千 幾千
hundred: 数百 數百 上百 几百 幾百
half: 一半 半数 半數
red: 红色 紅色
black: 黑色
white: 白色
green: 绿色 綠色
blue: 蓝色 藍色
yellow: 黄色 黃色
hand: 双手 雙手 左手 右手 手掌 洗手
leg: 双腿 雙腿 大腿 小腿 腿部
eye: 眼睛 双眼 雙眼 左眼 右眼
hair: 头发 頭髮 毛发 毛髮
tooth: 牙齿 牙齒 蛀牙 拔牙
knife: 刀子 菜刀 持刀 尖刀
gun: 枪支 槍枝 手枪 手槍 枪械 槍械
shot: 枪击 槍擊 开枪 開槍 中枪 中槍
crowd: 人潮
speech: 演讲 演講 演说 演說 讲话 講話
resign: 辞职 辭職 请辞 請辭 辞任 辭任
dam: 大坝 大壩 水坝 水壩 溃坝 潰壩
sewage: 污水 汙水 废水 廢水
hunger: 饥饿 飢餓 饥荒 飢荒 饑荒 挨饿
poverty: 贫困 貧困 贫穷 貧窮 穷人 窮人
slave: 奴隶 奴隸 奴役
ghost: 鬼魂 幽灵 幽靈 闹鬼 鬧鬼
`
