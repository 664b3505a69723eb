/** General words of the news: verbs, time, place, number, people, nature, sport; `createLexicon` in core/comparison/lexicon.ts states the form. */
export default `
说 表示 称 指出 讲|say said says tell told state note
告诉|tell told
认为|think believe consider thought
补充|add added supplement
强调|stress emphasize emphasise
解释|explain explanation
透露|reveal disclose said
声称|claim allege
描述 形容|describe description
提到 提及|mention refer
建议|suggest recommend advice suggestion advise
提出 提议|propose proposal put
提供|provide offer
给 给予|give gave given
得到 获得 取得|get got gain obtain receive won
收到 接收|receive received
接受|accept
拿 采取|take took taken
带 带来|bring brought carry
送 发送 派遣 派|send sent dispatch deploy
去 前往|go went gone head travel
来|come came
到达 抵达|arrive arrival reach
离开|leave left departure depart
返回 回到 回归 归来|return back
进入|enter entry
走 步行|walk
跑|run ran
跳|jump
飞|fly flew
游泳|swim swimming
潜水|dive diving diver
坐|sit sat seat
站 站立|stand stood
躺|lie lay
睡 睡觉|sleep asleep
吃|eat ate eaten
喝 饮|drink drank
看 观看|watch look see seen saw
看到 看见 见到|see saw seen
听 听到|hear heard listen
感到 感觉|feel felt feeling
知道|know knew known
了解 理解 明白|understand understood learn
学习 学会|learn study
记得 记住|remember
忘记|forget forgot
想 想要|want think wanted
喜欢|like
讨厌 恨 仇恨|hate hatred
需要|need require
必须|must
应该 应当|should
可能|may might possible likely possibility could
可以 能够|can able could
无法 不能|unable cannot can't impossible
使用 利用|use used using
发现|find found discover discovery
显示 表明|show showed indicate suggest
证明|prove proof
确认 证实|confirm verify
确定|determine certain sure
决定|decide decision determine
选择|choose choice option select chose
准备|prepare ready preparation
参加 参与|attend participate join participation involve
加入|join
组织 机构|organization organisation agency body institution organize
成立 建立 设立 创立|establish found set create
创造 创建|create creation
发展|develop development
推动 推进 促进|promote push advance boost drive
鼓励|encourage
吸引|attract
保护|protect protection
打击|crack combat blow strike crackdown
阻止 防止 预防|prevent stop block prevention
避免|avoid
控制|control
管理|manage management administration
处理|handle deal process
执行 实施|implement enforce carry execute implementation
检查|check inspect examine inspection
监视 监控|monitor surveillance
跟踪 追踪|track trace
计算|calculate calculation
比较 相比|compare comparison than
区别 差异|difference different
相同 同样|same
类似 相似|similar
不同|different differ
相关 有关|related regarding relevant
联系|contact connection link
联合|joint united unite jointly
联盟 盟友 同盟|ally alliance allies coalition
敌人 敌对|enemy hostile adversary
关系|relation relationship ties
双方|both sides
成员|member
团队 队伍|team
团体|group
代表 代表团|represent representative delegate delegation
代理|agent acting proxy
主任|director head
主管|head chief
秘书长 秘书|secretary
助理 助手|assistant aide
前任|former predecessor
前|former ago before
现任|current incumbent
未来 将来|future
过去|past
目前 现在 如今|now current currently present
最近 近期 日前|recent recently
今天|today
昨天|yesterday
明天|tomorrow
今年|this year
去年|last year
明年|next year
周一 星期一|monday
周二 星期二|tuesday
周三 星期三|wednesday
周四 星期四|thursday
周五 星期五|friday
周六 星期六|saturday
周日 星期日 星期天 周日晚|sunday
周末|weekend
本周 这周|this week
上周|last week
下周|next week
一月|january jan
二月|february feb
三月|march
四月|april
五月|may
六月|june
七月|july
八月|august aug
九月|september sept
十月|october oct
十一月|november nov
十二月|december dec
春天 春季|spring
夏天 夏季|summer
秋天 秋季|autumn fall
冬天 冬季|winter
早上 早晨 上午 凌晨|morning
中午|noon midday
下午|afternoon
晚上 傍晚 夜晚 夜间 深夜|night evening
小时|hour
分钟|minute
秒|second
天 日|day
周 星期|week
月|month
年|year
年代 十年|decade
世纪|century
时间 时候|time
时期 期间|period during
时代|era age
日期|date
最后 最终 终于|final finally last eventually
首次 第一次|first
第一|first
第二|second
第三|third
早期|early
后来 之后 随后|later after subsequently
之前 以前|before previously prior
同时|meanwhile same time simultaneously
立即 立刻 马上|immediately immediate
突然|sudden suddenly
经常 常常|often frequently
总是 一直|always
从未 从不|never
再次 又|again once
已经|already
仍然 仍 依然|still remain
只有 仅 只|only just
几乎|almost nearly
大约 约|about approximately around roughly
至少|least
超过 逾|more exceed over
许多 很多 众多 大量|many lot numerous much
大部分 多数 大多数|most majority
一些|some
少量|few
所有 全部|all every
每个|every each
其他|other others
另一 另外|another
一半|half
两倍 翻倍|double twice
三分之一|third
四分之一|quarter
数百|hundreds
数千 成千上万|thousands
数万|tens thousands
数百万|millions
百万|million
十亿|billion
万亿|trillion
大|big large great
小|small little
高|high
低|low
长|long length
短|short
新|new
旧 老|old
好|good well
坏 糟糕|bad worse worst
最好 最佳|best
最大|largest biggest
更好|better
重要 关键|important key crucial critical significant
主要|main major primarily
严重|serious severe seriously
巨大|huge massive enormous giant
强大|powerful strong
强烈|strong strongly
软弱 弱|weak
快 迅速 快速|fast quick quickly rapid rapidly
慢|slow slowly
容易|easy easily
简单|simple simply
复杂|complex complicated
特别 尤其|especially particularly special
正常|normal
奇怪|strange odd weird
明显|obvious clear clearly
清楚|clear
真正 真实|real true really
完全|completely fully totally entirely
绝对|absolute absolutely
疯狂 疯|crazy insane mad
美丽 漂亮|beautiful
聪明|smart clever
危险|danger dangerous
热|hot heat
冷|cold
干净|clean
免费|free
便宜|cheap
昂贵|expensive
著名 知名|famous known prominent
流行|popular
私人 私营|private
个人|personal individual
自己|own self himself themselves
人类|human mankind humanity
动物|animal
狗|dog
猫|cat
马|horse
牛|cow cattle
猪 猪肉|pig pork
鸡|chicken
鸟|bird
鱼|fish
鲨鱼|shark
熊|bear
大象|elephant
老虎|tiger
狮子|lion
蝙蝠|bat
昆虫|insect
蜜蜂|bee
蛇|snake
植物|plant
树 树木|tree
森林|forest
花|flower
水果|fruit
蔬菜|vegetable
肉|meat
牛奶|milk
茶|tea
咖啡|coffee
啤酒|beer
葡萄酒 酒|wine alcohol drink
糖|sugar
巧克力|chocolate
水|water
空气|air
天气|weather
温度 气温|temperature
阳光 太阳|sun sunlight
月球 月亮|moon
地球|earth planet
火星|mars
星球 行星|planet
海洋 海|ocean sea
海滩 沙滩|beach
海岸 沿海|coast coastal
海域 水域|waters
岛 岛屿|island
河 河流|river
湖|lake
山 山脉|mountain
沙漠|desert
土地|land
公园|park
花园|garden
中心|center centre
市中心|downtown
广场|square plaza
现场|scene site
地点|location place site
位置|position location
附近|near nearby
周围|around surrounding
里面 内部|inside internal within
外部 外面|outside external
东部 东|east eastern
西部 西|west western
南部 南|south southern
北部 北|north northern
东北|northeast northeastern
西北|northwest northwestern
东南|southeast southeastern
西南|southwest southwestern
公里 千米|kilometer kilometre km
英里|mile
米|meter metre
英尺|foot feet
吨|ton tonne
公斤|kilogram kg
门|door gate
窗户 窗|window
房间|room
床|bed
厨房|kitchen
浴室 厕所|bathroom toilet
桌|table desk
车库|garage
停车|park parking
钥匙|key
旗 国旗|flag
颜色|color colour
红色 红|red
蓝色|blue
绿色|green
黑色|black
白色|white
黄色|yellow
名字 姓名|name
身份|identity status
秘|secret
故事|story stories
梦想 梦|dream
想法 主意|idea
观点 看法|view opinion
意见|opinion
态度|attitude
语言|language
英语 英文|english
中文 汉语|chinese
词 单词|word
声音|voice sound
歌 歌曲|song
歌手|singer
唱|sing sang
舞蹈 跳舞|dance
乐队|band
音乐会 演唱会|concert
专辑|album
艺术|art artist
艺术家|artist
画 绘画|painting paint draw
剧院|theater theatre
戏剧 剧|drama play
演员|actor actress cast
导演|director
明星|star
名人|celebrity celebrities
观众|audience viewer spectator
粉丝 球迷|fan
节目|show program programme
剧集 集|episode
季|season
角色|role character
舞台|stage
表演 演出|perform performance
采|interview
奖|award prize
奖项|award
比赛|match game race competition
运动 体育|sport sports
运动员 选手|athlete player
教练|coach
球员|player
球队|team club side
俱乐部|club
联赛|league
冠军|champion championship title
决赛|final
半决赛|semifinal semi-final
锦标赛|championship tournament
足球|football soccer
篮球|basketball
橄榄球|football rugby
棒球|baseball
网球|tennis
高尔夫|golf
板球|cricket
拳击|boxing boxer
赛车|racing race
进球 破门|goal score scored
得分 比分|score point scored
分|point
平局|draw tie
击败 打败|beat defeat defeated
输给|lost defeat
受伤|injury injured
首发|start starting lineup
替补|substitute bench
门将 守门员|goalkeeper keeper
前锋|striker forward
中场|midfield midfielder half-time
后卫|defender
裁判|referee umpire
点球|penalty
赛季|season
主场|home
客场|away
体育场 球场|stadium field pitch
训练|train training
速度|speed
距离|distance
重量|weight
身体|body
头 头部|head
脸|face
眼睛|eye
手|hand
手臂|arm
腿|leg
脚|foot feet
膝盖|knee
背|back
肩|shoulder
皮肤|skin
头发|hair
胸|chest
喉咙|throat
肺|lung
肾|kidney
肝|liver
胃|stomach
疼痛 痛|pain
呼吸|breath breathing respiratory
锻炼|exercise workout
体重|weight
饮食|diet
吸烟 抽烟 烟|smoke smoking cigarette tobacco
毒|toxic poison
酒精|alcohol
游|tour swim
参观|visit
访问|visit access trip
会见 会面 会晤|meet met meeting
会谈|talks meeting
电话会议|call
欢迎|welcome
邀请|invite invitation
庆祝|celebrate celebration
纪念|commemorate anniversary memorial
周年|anniversary
生日|birthday
葬礼|funeral
仪式|ceremony
派对 聚会|party gathering
晚餐|dinner
午餐|lunch
早餐|breakfast
礼物|gift present
假期 度假|holiday vacation
节日|festival holiday
等待 等|wait
打开|open opened
关闭|close shut closed closure
开放|open opening
建|build
修理 修复|repair fix
替换 取代 代替|replace replacement
移动|move
转移|transfer shift move
分享|share
分开 分裂|split separate divide division
连接|connect connection link
覆盖|cover
隐藏 掩盖 隐瞒|hide cover conceal cover-up
失去|lose lost
丢失|lost missing
保存|save preserve
浪费|waste
偿还|repay
赔偿|compensation compensate damages
道歉|apologize apologise apology
原谅|forgive
感谢 谢谢|thank grateful
祝贺|congratulate congratulations
赞扬 称赞 赞赏|praise hail
嘲笑|mock laugh
笑|laugh smile
哭 流泪 眼泪|cry tears crying
喊 尖叫 大喊|shout scream yell
打|hit beat fight
推|push
拉|pull
抓|catch caught grab
抓住|grab seize catch
追|chase
逃 逃离 逃跑|flee escape fled
躲|hide
爬|climb
掉|fall drop
踢|kick
投|throw cast threw
切|cut
烧 燃烧|burn
打破|break broke
违背|break violate
允|allow
强迫 被迫|force forced coerce
强制|mandatory compulsory mandate force
强迫劳动|forced labor
奴隶 奴役|slave slavery
集中营|concentration camp
营地|camp
酷刑|torture
屠杀|massacre slaughter
镇压|suppress crackdown repression repress
迫害|persecute persecution
压迫|oppress oppression
渗透|infiltrate infiltration
干涉 干预|interfere intervene interference intervention
操纵|manipulate manipulation
挑衅|provoke provocation provocative
报复|retaliate retaliation revenge
勒索|blackmail extort ransom
欺骗|deceive deception cheat
背叛|betray betrayal
忠诚|loyal loyalty
人质|hostage
英雄|hero heroes
邪恶|evil
罪|guilt sin crime
地狱|hell
天堂|heaven paradise
命运|fate destiny
历程|journey
旅程|journey trip
道德|moral ethics
价值观|values
精英|elite
阴谋|conspiracy plot
丑闻|scandal
争议|controversy controversial dispute
争端|dispute
弹劾|impeach impeachment
辞职|resign resignation step
任命|appoint appointment
解散|dissolve disband
任期|term
职责|duty duties
权威|authority
特权|privilege
平等|equal equality
不平等|inequality
贫困 贫穷 穷人|poor poverty
福利|welfare benefit
医保|medicare medicaid health
社区|community communities
民间 平民|civilian civil
志愿者|volunteer
活动|activity event campaign activities
活动家 活动人士|activist
运动|movement sport campaign
倡议|initiative
行动|action act operation
行为|behavior behaviour act conduct
情况 状况|situation condition circumstance
条件|condition term
环节|link
形势|situation
背景|background
阶段|stage phase
过程|process
步骤|step
方式 方法|way method approach
手段|means
工具|tool instrument
能力|ability capability capacity
实力|strength
力量|force strength power
经验|experience
经历|experience undergo
知识|knowledge
技能|skill
兴趣|interest
利益|interest benefit
好处|benefit advantage
优势|advantage
缺点|weakness
特点 特征|feature characteristic
性质|nature
作用|role effect function
意义|meaning significance
含义|meaning
证书|certificate
例子 例如|example instance
部分|part portion
全面|comprehensive full overall
整个|whole entire
细节|detail
内容|content
主题|theme topic subject
标题|title headline
页|page
版本|version
类型 种类|type kind
物种|species
范围|range scope
水平|level
程度|degree extent
层|layer floor
线|line
圈|circle lap
点|point
边|side edge
面|face side
顶|top
底|bottom
左|left
右|right
前面|front
后面|behind
上面|above
下面|below under
中间|middle
之间|between
通过|through via pass
关于|about regarding
根据 依据|according based
由于 因为|because due since
尽管 虽然|although despite though
如果|if
除非|unless
除了|besides except addition
然而 但是 不过 但|however but
因此 所以|therefore so thus
而且 此外|moreover furthermore addition also
或者|or
什么|what
谁|who
哪里|where
为什么 为何|why
如何 怎么|how
多少|many much
不|not no n't
没有|no not without none
无|without no
`;
