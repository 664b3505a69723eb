/** Words of thought, quality, degree and dealing that any news has; `createLexicon` in core/comparison/lexicon.ts states the form. */
export default `
提醒|remind reminder warn
警惕|alert vigilant wary
承担|bear assume undertake
担任 出任|serve served become
举行 召开 举办|held hold host convene
发布 公布|release publish issue announce unveil
发表|publish deliver issue
发生|happen occur place
发起 发动|launch initiate start wage
引发 触发|trigger spark cause prompt
爆发|outbreak erupt break broke
出现|appear emerge appearance
成为 变成|become became turn
包括 包含|include contain
涉及|involve concern
存在|exist existence
受到 遭到 遭受 遭遇|suffer face subject undergo
面临 面对|face confront
应对 对付|respond tackle deal cope
拥有 持有|own possess hold held have
达到|reach achieve
实现 达成|achieve realize accomplish reach fulfill
完成|complete finish completion
确保|ensure guarantee
保障|guarantee safeguard protect
维护|maintain safeguard uphold
捍卫|defend uphold
遵守|comply abide observe compliance
履行|fulfill perform
抵制|boycott resist
抵抗|resist resistance
对抗|confront confrontation counter
斗争|struggle fight
突破|breakthrough break surpass
放弃|abandon drop quit
退出|withdraw exit quit pull withdrawal
加强 增强|strengthen enhance boost reinforce
加快 加速|accelerate speed hasten
加剧|intensify exacerbate worsen
提升|raise enhance upgrade lift improve
升级|escalate upgrade escalation
推出|launch introduce roll
引入 引进|introduce bring
部署|deploy deployment
制定|formulate draft develop draw
签署|sign signed signature
签订|sign conclude
授权|authorize authorise mandate
委员会|committee commission
委员|commissioner member
理事会|council board
机制|mechanism
制度|system institution
秩序|order
规则|rule
原则|principle
框架|framework
基础|basis foundation base
基于|based
基地|base
核心|core central
重点|focus key
集中|concentrate focus
关注|concern attention focus follow
关切|concern
重视|attach value attention
忽视 无视|ignore neglect disregard
考虑|consider consideration
评估|assess assessment evaluate evaluation
分析|analysis analyze analyse analyst
观察|observe observation watch
观察人士 观察家|observer
指责 责备|accuse blame
批判|criticize criticism
重申|reiterate reaffirm
声明|statement declare declaration
坚称|insist maintain
坚持|insist persist adhere stick
坚定 坚决|firm firmly resolute steadfast
主张|advocate claim position
立场|position stance stand
倾向|tend tendency inclined
偏见|bias prejudice
犹豫|hesitate hesitant
愿意|willing
不愿|unwilling reluctant
打算|intend plan
旨在|aim intended
目的|purpose aim goal
意图|intention intent
动机|motive motivation
理由|reason ground
借口|excuse pretext
因素|factor
趋势|trend tendency
局势 局面|situation
状态|state status
地位|status position
现状|status quo
优先|priority prioritize
必要|necessary necessity need
适当|appropriate proper
合理|reasonable
有效|effective valid
无效|invalid ineffective
正式|official formal formally
官方|official
非正式|informal unofficial
直接|direct directly
间接|indirect
长期|long term
短期|short term
永远 永久|forever permanent eternal
临时 暂时|temporary temporarily interim
持续|continue continuous sustained last persistent
稳定|stable stability steady
不稳定|unstable instability
平衡|balance balanced
正确|correct right proper
准确 精确|accurate precise exact
可靠|reliable credible
可信|credible
积极|active positive actively
消极|negative passive
乐观|optimistic optimism
悲观|pessimistic pessimism
谨慎|cautious careful prudent caution
激烈|fierce intense heated
激进|radical
温和|mild moderate
密切|close closely
敏感|sensitive
独特|unique
特殊|special particular
普通|ordinary common
普遍|widespread common general universal
广泛|extensive wide broad widespread
深入|deep depth
深刻|profound deep
彻底|thorough completely
严厉|severe harsh stern
严格|strict strictly rigorous
残酷 残忍|cruel brutal brutality
可怕|terrible horrible awful frightening scary
震惊|shock shocked stunned
震撼|shake shock
感人|touching moving
同情|sympathy compassion sympathize
怜悯|mercy pity
荣誉 荣幸|honor honour privilege
尊严|dignity
梦魇 噩梦|nightmare
幸福|happiness happy
幸运|lucky fortunate luck
不幸|unfortunate unfortunately tragic
悲剧|tragedy tragic
遗憾|regret unfortunate
失望|disappointed disappointment disappointing
沮丧|frustrated frustration depressed
绝望|despair desperate
焦虑|anxiety anxious
兴奋|excited excitement
热情|enthusiasm passion warm
激情|passion
信心|confidence confident
决心|determination determined resolve
意志|will
耐心|patience patient
智慧|wisdom
天才|genius
才华|talent talented
魅力|charm charismatic
传奇|legend legendary
奇迹|miracle
惊人|amazing astonishing incredible
不可思议|incredible unbelievable
优秀 出色 卓越|excellent outstanding brilliant great
完美|perfect
惊喜|surprise
舒适|comfortable
安静 平静|quiet calm
冷静|calm
吵闹 噪音|noise noisy
黑暗|dark darkness
光 光明|light bright
明亮|bright
锋利 尖锐|sharp
厚|thick
薄|thin
宽|wide broad
窄 狭窄|narrow
深|deep
浅|shallow
重 沉重|heavy weight
轻|light
满 充满|full fill filled
空|empty
开|open
硬|hard
软|soft
湿|wet
干燥|dry
圆|round
直|straight
甜|sweet
苦|bitter
饱|full
渴|thirsty
累 疲惫 疲劳|tired exhausted fatigue
忙 忙碌|busy
年纪|age
一代|generation
几代人|generation
后代 后裔|descendant offspring
祖先|ancestor
遗产|legacy heritage inheritance
继承|inherit succeed
继任者 接班人|successor
前总统|former
候任|elect
贵族|noble aristocrat
王室 皇室|royal
国王|king
王后 女王|queen
王子|prince
公主|princess
公爵|duke
公爵夫人|duchess
皇帝 天皇|emperor
王国|kingdom
帝国|empire imperial
共和国|republic
联邦|federal federation
共和党人 共和党|republican gop
民主党人 民主党|democrat democratic
保守党|conservative tory tories
工党|labour
保守 保守派|conservative
自由派 自由主义|liberal
左派 左翼|left
右派 右翼|right
民粹|populist populism
民族主义|nationalist nationalism
爱国|patriotic patriot patriotism
温和派|moderate
两党|bipartisan
多数派|majority
少数派 少数党|minority
派别 派系|faction
议程|agenda
议题|issue topic
提案|proposal motion
修正案|amendment
条约|treaty
公约|convention
议定书|protocol
决议|resolution
否决|veto reject
公投 全民公投|referendum
脱欧|brexit
关门|close shutdown
关停|shut
表决|vote
授予|award grant
剥夺|deprive strip
恢复|restore recover resume restoration
维修|repair maintenance
维和|peacekeeping
驻扎|station
驻军|garrison troop
边防|border
指挥 指挥官 司令|command commander
战略家|strategist
战术|tactic tactical
战场|battlefield
前线|frontline front
战俘|prisoner
战友|comrade
叛军 反叛|rebel rebellion
武装|armed arm militia
民兵|militia
雇佣兵|mercenary
弹药|ammunition munition
弹道|ballistic
弹头|warhead
装甲|armored armoured
直升机|helicopter chopper
轰炸|bomb bombing
轰炸机|bomber
雷达|radar
威慑|deter deterrence deterrent
警戒|alert
警报|alarm siren alert
紧急状态|emergency
戒严|martial curfew
宵禁|curfew
围困 包围|siege surround encircle
解放|liberate liberation
殖民|colonial colony
阵线|front
阵营|camp bloc
集团军|army
霸权|hegemony dominance
统治|rule reign
主导|dominate lead dominant
领先|lead ahead leading
落后|behind lag
追赶|catch
超越|surpass exceed overtake
垮台|downfall collapse fall
崩溃|collapse crash
瘫痪|paralyze paralysed
中断|interrupt disrupt disruption
混乱|chaos confusion turmoil
动荡|turmoil unrest turbulence
骚扰|harass harassment
欺凌 霸凌|bully bullying
恐吓|intimidate intimidation threaten
威逼|coerce coercion
胁迫|coerce coercion coercive
侮辱|insult
羞辱|humiliate humiliation
诽谤|defame defamation libel slander
侵犯|violate violation infringe
滥用|abuse misuse
剥削|exploit exploitation
掠夺|plunder loot
抄袭|plagiarism copy
伪造 造假|fake forge counterfeit fabricate
假新闻|fake
阴谋论|conspiracy
误导|mislead misleading
误解|misunderstand misunderstanding
混淆|confuse confusion
模糊|vague ambiguous blur
透明|transparent transparency
诚实|honest honesty
诚信|integrity
真诚|sincere
虚伪|hypocrisy hypocrite
贪婪|greed greedy
腐烂|rot
懦弱 懦夫|coward cowardly
愚蠢|stupid foolish fool
无知|ignorant ignorance
无辜|innocent
无助|helpless
无家可归|homeless
失业者|unemployed jobless
弱势|vulnerable disadvantaged
残疾|disability disabled
盲人 失明|blind
聋|deaf
轮椅|wheelchair
急诊|emergency
救护车|ambulance
住院|hospitalize hospital hospitalised
重症|intensive severe
康复|recover recovery rehabilitation
昏迷|coma unconscious
发烧|fever
咳嗽|cough
流感|flu influenza
肺炎|pneumonia
糖尿病|diabetes
高血压|hypertension
中风|stroke
肥胖|obesity obese
营养|nutrition nutrient
维生素|vitamin
蛋白质 蛋白|protein
基因|gene genetic
细胞|cell
组织样本 样本|sample
器官|organ
移植|transplant
变异|variant mutation mutate
毒株|strain variant
核酸|nucleic
消毒|disinfect
防护|protective protection
临床|clinical
处方|prescription
阿片|opioid
芬太尼|fentanyl
大麻|cannabis marijuana
尸体 遗体|body corpse remains
墓 坟墓 墓地|grave tomb cemetery
哀悼|mourn mourning condolence
遗嘱|will
遗孀 寡妇|widow
孤儿|orphan
双胞胎|twin
亲戚 亲属|relative
家属|family relative
亲人|loved
叔叔 舅舅 伯伯|uncle
阿姨 姑姑|aunt
侄子 外甥|nephew
表弟 堂兄 表哥|cousin
未婚夫 未婚妻|fiance fiancee
男友 男朋友|boyfriend
女友 女朋友|girlfriend
伴侣|partner spouse
情人|lover
恋情|romance affair relationship
约会|date
吻 亲吻|kiss
拥抱|hug embrace
握手|handshake shake
微笑|smile
掌声|applause
鼓掌|applaud clap
欢呼|cheer
点头|nod
低语|whisper
沉默|silence silent
秘诀|secret
谜 谜团|mystery puzzle
线索|clue lead
痕迹|trace
指纹|fingerprint
血迹|blood
现金流|cash
录音|recording tape record audio
监听 窃听|wiretap eavesdrop bug
通话|call conversation
对话|dialogue dialog talk conversation
谈话|talk conversation
磋商 协商|consult consultation negotiate
斡旋 调解|mediate mediation
妥协|compromise
让步|concession concede
和解|reconcile reconciliation settlement settle
僵局|deadlock stalemate impasse
共识|consensus
分歧|difference disagreement divide
不满|dissatisfied discontent dissatisfaction
抱怨|complain complaint
投诉|complaint complain
申请|apply application
申诉 上诉|appeal
撤销|revoke withdraw repeal
废除 废止|abolish repeal scrap
修改 修订|amend revise revision modify
补偿|compensate compensation
救济|relief
资助|fund subsidize finance
赞助|sponsor sponsorship
筹集 筹款 募款|raise fundraise fundraising
融资|financing finance funding
开发|develop development
运营 经营|operate operation run
运作|operate operation
操作|operate operation
服务|service serve
效率|efficiency efficient
产能|capacity
容量|capacity
潜力|potential
潜在|potential
资源|resource
储备|reserve
储存 存储|store storage
采购|procure procurement purchase
招标 投标|bid tender
竞标|bid
承包商|contractor
外包|outsource
转让|transfer
租 租赁 出租|rent lease
租金|rent
房东|landlord
租户 租客|tenant
装修|renovation renovate
专员|commissioner
主持|preside host chair
负责人|head chief
首席|chief
局长|director chief
司长|director
署长|director commissioner
校长|principal president headmaster
院长|dean president
博士|doctor phd
硕士|master
学士|bachelor degree
学位|degree
学费|tuition
奖学金|scholarship
教室|classroom
作业|homework
研讨会|seminar symposium
讲座|lecture
论文|paper thesis
理论|theory
假设|hypothesis assumption assume
逻辑|logic
数学|math mathematics
物理|physics physicist
化学家|chemist
生物|biology biological
天文|astronomy astronomer
望远镜|telescope
显微镜|microscope
轨道|orbit
引力|gravity
宇宙|universe cosmic
银河系|galaxy
黑洞|black hole
粒子|particle
量子|quantum
原子|atom atomic
辐射|radiation
放射性|radioactive
浓缩铀 铀|uranium
无核化|denuclearization denuclearisation
核试验|nuclear test
反应堆|reactor
涡轮|turbine
水坝 大坝|dam
水库|reservoir
运河|canal
下水道 污水|sewage sewer
饮用水|drinking water
海峡|strait
海湾|gulf bay
半岛|peninsula
大陆|continent mainland
群岛|islands archipelago
内陆|inland landlocked
郊区|suburb suburban
街区|block neighborhood neighbourhood
角落|corner
走私|smuggle smuggling smuggler
偷渡|smuggle
人口贩卖 拐卖 贩卖人口|traffick trafficking
黑帮 帮派|gang
黑手党|mafia
毒枭|drug lord
刺杀 暗杀|assassinate assassination
枪手|gunman shooter
刺伤|stab stabbing
殴打|beat assault
袭警|police
保释|bail
缓刑|probation suspended
假释|parole
陪审团|jury
陪审员|juror
宣誓|oath swear sworn
听证会 听证|hearing
传票|subpoena summons
引渡|extradite extradition
驱逐|expel deport deportation expulsion
遣返|deport repatriate repatriation
特赦 赦免|pardon amnesty
冤枉 冤|wrong
正当|legitimate
程序|procedure process program
资格|qualification eligible qualify
豪宅|mansion
庄园|manor estate
农舍|cottage farmhouse
仓库|warehouse
货架|shelf shelves
收据|receipt
发票|invoice
账单|bill
优惠 折扣|discount
促销|promotion
免税|tax free duty
印花税|stamp duty
增值税|vat
所得税|income tax
社保|social security
津贴|allowance
最低工资|minimum wage
加班|overtime
兼职|part time
全职|full time
实习|intern internship
学徒|apprentice
培训|train training
面试|interview
简历|resume
晋升|promote promotion
跳槽|job
同行|peer counterpart
客人|guest
嘉宾|guest
陌生人|stranger
旁观者|bystander onlooker
目击者|witness
路人|passerby
人群|crowd
群众|mass crowd people
百姓 老百姓|people
人士|people
先生|mr sir gentleman
女士|ms mrs lady
小姐|miss
夫人|mrs wife lady
少女|girl teenage
绅士|gentleman gentlemen
骑士|knight
贵宾|vip guest
同胞|compatriot fellow
海外|overseas abroad
外国|foreign
外国人|foreigner
西方|western west
东方|eastern east
本土|native local homeland
祖国|motherland homeland
家乡 故乡|hometown home
出生地|birthplace
边缘|edge brink verge
极限|limit extreme
限制|limit restrict restriction
上限|cap ceiling limit
下限|floor
门槛|threshold
障碍|obstacle barrier hurdle
瓶颈|bottleneck
捷径|shortcut
代价|cost price
牺牲|sacrifice
贡献|contribution contribute
成就|achievement accomplishment
成果|result achievement outcome
进展|progress advance
进步|progress improvement
倒退|setback backward
挫折|setback
逆转 扭转|reverse turn
颠覆|subvert overturn disrupt
推翻|overthrow overturn topple
爆料人 举报人 吹哨人|whistleblower
举报|report
匿名|anonymous anonymously anonymity
知情人士 消息人士|source
内部人士|insider
独家|exclusive
头条|headline
简报|briefing
照会|note
签字|signature sign
盖章|stamp seal
印章|seal stamp
徽章|badge
旗帜|flag banner
标语|slogan
口号|slogan
标志|sign symbol mark logo
象征|symbol symbolic represent
符号|symbol sign
数字化|digital
符合|conform meet comply consistent
适用|apply applicable
满足|meet satisfy
违背|violate against
取决|depend
归因 归咎|attribute blame
归功|credit
属于|belong
构成|constitute pose
组成|consist compose
位于 坐落|located locate situated
分布|distribute distribution
分配|allocate distribute allocation
扩大 扩张 扩展|expand expansion extend
延伸|extend stretch
蔓延|spread
缩小|narrow shrink
缩短|shorten
延长|extend prolong
耽误|delay
推荐|recommend
赞成|favor favour support approve
赞同|agree approve
附和|echo
呼应|echo
强硬|tough hardline hawkish
鹰派|hawk hawkish
鸽派|dove dovish
宽松|ease easing loose
紧缩|austerity tighten tightening
刺激|stimulus stimulate
救助|bailout rescue
对峙|standoff confront
挫败|foil thwart defeat
压制|suppress
抑制|curb restrain
遏制|curb contain containment
克制|restraint
消除|eliminate remove
消灭|eliminate destroy annihilate
清除|clear purge remove
清洗|purge wash clean
打扫|clean
拆除|demolish dismantle remove
拆|tear
安装|install installation
配备|equip
携带|carry
持枪|armed
佩戴 戴|wear
穿|wear dress
脱|take off
换|change switch
切换|switch
旋转|rotate spin
滚|roll
滑|slide slip
摔|fall
撞击|impact collision crash
爆|burst
泄|leak
喷|spray
倒|pour
混合|mix mixture blend
分离|separate separation
结合|combine
整合|integrate integration
协调|coordinate coordination
配合|cooperate coordinate
团结|unite unity solidarity
孤立|isolate isolated isolation
排除|exclude rule
接触|contact engage
接近|close near approach
靠近|near close
遥远|remote distant far
偏远|remote
通往|lead
穿过 穿越|cross through
绕过 规避|bypass circumvent evade
跨越|cross
登上|board climb
登机|board
登陆|land landing
出发|depart set
路过|pass
停留|stay
逗留|stay overstay
居住|live reside
搬 搬迁 迁移|move relocate
定居|settle
流亡|exile
叛逃 脱北者|defect defector
归还|return
归来|return
拯救|save rescue
照顾|care
护理|nursing care
抚养|raise
收养 领养|adopt adoption
喂|feed
醒 醒来|wake awake
觉醒|awaken awakening
做梦|dream
思考|think thought
思想|thought idea mind
思维|thinking mindset
心灵|soul mind spirit
灵魂|soul
良心 良知|conscience
人性|humanity human
本质|essence nature
性格|character personality
脾气|temper
习惯|habit
惯例|practice convention
做法|practice approach
办法|way solution
方案|plan scheme solution
草案|draft
蓝图|blueprint
路线图|roadmap
时间表|timetable schedule
日程|schedule agenda
截止 截止日期|deadline
到期|expire mature
即将|soon upcoming about
即时|immediate instant
及时|timely
按时|time
迟 晚|late
提前|advance early ahead
早|early
刚刚|just
曾经 曾|once
一度|once
偶尔|occasionally occasional
很少 罕见|rare rarely
逐渐 逐步|gradually gradual
日益 越来越|increasingly
左右|about around
以上|above over
以下|below under
以内|within
大幅|sharply substantially significant
略微 稍微|slightly
显著|significant significantly
重大|major significant
轻微|minor slight
相当|quite equivalent
极其 极为|extremely
非常|very
过于|too
足够|enough sufficient
额外|extra additional
剩余 剩下|remain remaining rest
缺席|absent absence
出席|attend
到场|present
在场|present
唯一|only sole
单独|alone separate
独自|alone
一起|together
共同|common joint together
分别|respectively
彼此 互相 相互|each other mutual
反而|instead
甚至|even
似乎|seem appear
显然|obviously apparently clearly
或许 也许|perhaps maybe
当然|course certainly
确实|indeed
其实 实际上|actually fact
尤其是|especially
是否|whether
无论 不管|whether regardless matter
即使|even
只要|long
直到|until
自从|since
以来|since
为止|until
此举|move
财政部|treasury finance
人员|personnel staff
友好|friendly
冻结|freeze frozen froze
无数|countless
背后|behind
巨头|giant
小组|group panel team
行政|administrative executive
期货|futures
收盘|close
证券|securities
信托|trust
控股|holding
外汇|exchange
存款|deposit
储蓄|savings
市值|capitalization value
部件 零部件|part component
转型|transition transform transformation
物资|supplies
义务|obligation duty
集体|collective group
周边|surrounding neighboring
损害|damage harm
秘书处|secretariat
白皮书|white paper
年报|annual
重组|restructure restructuring
撤资|divest
拨款|fund appropriate appropriation
配额|quota
通行证|pass
名额|place quota
`;
