/** Words of food, nature, home, art, travel, sport and science; `createLexicon` in core/comparison/lexicon.ts states the form. */
export default `
家庭主妇|housewife
保姆|nanny
厨师|chef cook
烹饪|cook cooking
食谱|recipe
面包|bread
米饭 大米 稻米|rice
面条|noodle
鸡蛋 蛋|egg
奶酪|cheese
黄油|butter
盐|salt
油脂|oil fat
糖果|candy
蛋糕|cake
汤|soup
牛肉|beef
羊|sheep lamb
羊肉|lamb mutton
海鲜|seafood
龙虾|lobster
捕鱼 渔业 渔船|fishing fish fishery
渔民|fisherman fishermen
狩猎 打猎|hunt hunting
野生动物|wildlife
濒危|endangered
灭绝|extinct extinction
恐龙|dinosaur
化石|fossil
骨骼|skeleton bone
猴子|monkey
兔子|rabbit
老鼠|rat mouse
狼|wolf wolves
狐狸|fox
鲸 鲸鱼|whale
海豚|dolphin
企鹅|penguin
熊猫|panda
羽毛|feather
翅膀|wing
尾巴|tail
种子|seed
根|root
叶 叶子|leaf leaves
草|grass
草地 草坪|lawn grass
玫瑰|rose
樱花|cherry
苹果|apple
香蕉|banana
橙子 橘子|orange
土豆 马铃薯|potato
番茄 西红柿|tomato
作物 农作物|crop
收获 丰收|harvest
化肥|fertilizer fertiliser
农药|pesticide
土壤|soil
泥|mud
岩石|rock
石头 石|stone rock
沙|sand
钻石|diamond
金|gold golden
银|silver
铁|iron
皮革|leather
棉 棉花|cotton
羊毛|wool
丝绸|silk
布|cloth
帽子|hat cap
外套|coat jacket
裙子 连衣裙|dress skirt
衬衫|shirt
裤子|pants trousers
制服|uniform
项链|necklace
戒指|ring
手表|watch
眼镜|glasses
包 袋子 袋|bag
箱子 盒子|box case
瓶子 瓶|bottle
杯子 杯|cup glass
盘子|plate
刀|knife
剪刀|scissors
锤子|hammer
绳子|rope
锁|lock
锁链 铁链|chain
镜子|mirror
灯|light lamp
蜡烛|candle
椅子|chair
沙发|sofa couch
地毯|carpet
窗帘|curtain
墙 墙壁|wall
屋顶 房顶|roof
楼梯 台阶|stair stairs step
电梯|elevator lift
地下室|basement
阳台|balcony
院子|yard
篱笆 围栏|fence
大门|gate
入口|entrance
出口处|exit
走廊|corridor hallway
大厅|hall lobby
塔|tower
城堡|castle
宫殿 宫|palace
纪念碑|monument memorial
雕像|statue
雕塑|sculpture
遗址|site ruins
废墟|ruins rubble
考古|archaeology archaeologist archaeological
古代 古老|ancient
现代|modern
当代|contemporary
传说|legend
神话|myth
小说|novel fiction
诗 诗歌|poem poetry
诗人|poet
漫画|comic cartoon
动画|animation animated
纪录片|documentary
喜剧|comedy
喜剧演员|comedian
悬疑|suspense
科幻|fiction
剧本|script
制片人|producer
摄影师|photographer
摄影|photography
模特|model
设计|design
设计师|designer
建筑师|architect
工程师|engineer
技术人员|technician
机械师|mechanic
飞行员|pilot
空姐 空乘|attendant
乘客 旅客|passenger
行李|luggage baggage
跑道|runway
塔台|tower
着陆 降落|land landing
起飞|takeoff
航线|route
路线|route line
路径|path
方向|direction
交通|traffic transport transportation
堵车|jam traffic
行人|pedestrian
自行车手|cyclist
驾照|license licence
轮胎|tire tyre
刹车|brake
安全带|belt
渡轮 渡船|ferry
游艇|yacht
船长|captain
船员|crew
水手|sailor
潜水员|diver
沉船|shipwreck sink
沉没|sink sank
漂浮|float
波浪 海浪|wave
潮|tide
冰|ice
冰川|glacier
冰山|iceberg
雾|fog
霾 雾霾|smog haze
风|wind
雷 闪电|lightning thunder
云|cloud
彩虹|rainbow
影子|shadow
热浪 高温|heatwave heat
寒冷|cold
滑坡 山体滑坡|landslide
泥石流|mudslide landslide
余震|aftershock
震中|epicenter epicentre
里氏|magnitude
火山爆发|eruption
疏散|evacuate evacuation
避难所 收容所|shelter
帐篷|tent
志愿|volunteer
慈善机构|charity
基金会|foundation
教皇|pope
主教|bishop
红衣主教 枢机|cardinal
修女|nun
僧侣 和尚|monk
圣经|bible
古兰经|quran koran
基督教|christian christianity
基督徒|christian
天主教|catholic
穆斯林|muslim
伊斯兰教 伊斯兰|islam islamic
犹太人 犹太|jew jewish
佛教|buddhist buddhism
印度教|hindu
圣诞节 圣诞|christmas
复活节|easter
感恩节|thanksgiving
新年|year
春节|lunar
奥运会 奥运|olympic olympics
冬奥会|winter olympics
残奥会|paralympic
世界杯|cup
欧冠|champions
大满贯|slam
奖牌|medal
金牌|gold medal
银牌|silver medal
铜牌|bronze medal
大师赛|masters
公开赛|open
四分之一决赛|quarterfinal quarter
小组赛|group
积分|point
排行榜|chart table
开局|start
下半场|second half
上半场|first half
加时|extra overtime
助攻|assist
红牌|card
黄牌|card
任意球|kick
角球|corner
犯规|foul
越位|offside
射门|shot
传球|pass
防守|defence defense defend
进攻|attack offense
转会|transfer
签约|sign
合同期|contract
阵容|squad lineup
主教练|coach manager
队长|captain
队友|teammate
四分卫|quarterback
达阵|touchdown
投手|pitcher
全垒打|homer
击球|hit bat
局|inning set
盘|set
洞|hole
杆|stroke shot
小鸟球|birdie
柏忌|bogey
冲刺|sprint
马拉松|marathon
赛道|track
领奖台|podium
车手|driver rider
车队|team
摔跤|wrestling
举重|weightlifting
体操|gymnastics
滑雪|ski skiing
滑冰|skating
冰球|hockey
羽毛球|badminton
乒乓球|table tennis
排球|volleyball
射箭|archery
国际象棋|chess
纸牌 扑克|poker card
赌博|gamble gambling
赌场|casino
彩票|lottery
夜店 夜总会|nightclub club
酒吧|bar pub
舞池|dance floor
吉他|guitar
钢琴|piano
鼓|drum
歌词|lyrics
摇滚|rock
说唱|rap rapper
流行乐|pop
古典|classical
歌剧|opera
芭蕾|ballet
合唱|choir
巡演|tour
首映|premiere
上映|release
票房|office
收视率|rating
频道|channel
主持人|host anchor presenter
主播|anchor streamer
直播|live stream broadcast
广播|broadcast radio
电台|radio station
播客|podcast
博客|blog
评论员|commentator
评论家|critic
读者|reader
听众|listener audience
网友 网民|netizen user
粉丝|fan follower
标签|label tag hashtag
链接|link
点击|click
搜索引擎|search engine
浏览器|browser
病毒式|viral
人工智能|artificial intelligence
机器学习|machine learning
大数据|big data
云计算|cloud computing
区块链|blockchain
加密货币|crypto cryptocurrency
元宇宙|metaverse
漏洞|vulnerability loophole flaw
备份|backup
升级版|upgrade
版权|copyright
商标|trademark
`;
