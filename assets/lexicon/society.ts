/** Words of politics, law, war, health, disaster and society; `createLexicon` in core/comparison/lexicon.ts states the form. */
export default `
政府|government administration
政治|politics political
政治家 政客 政治人物|politician
国家|country countries nation national state
国内|domestic
国际|international
全球|global globally worldwide
世界|world
地区 区域|region regional area
地方 当地|local
城市 市区|city cities urban
市长|mayor
乡村 农村|rural village countryside
村庄 村民 村|village villager
省|province provincial
州|state
县|county
首都|capital
中央|central
总统|president presidential
副总统|vice president
总理 首相|prime minister premier
部长|minister secretary
外长|foreign minister
国务卿|secretary state
内阁|cabinet
议会|parliament parliamentary congress
议员 国会议员|lawmaker congressman congresswoman legislator mp parliamentarian representative rep
参议员|senator sen
众议员|congressman congresswoman representative rep
州长|governor gov
官员|official officer
发言人|spokesman spokeswoman spokesperson
大使|ambassador
大使馆 使馆|embassy
领事馆|consulate
外交|diplomacy diplomatic diplomat
外交官|diplomat
领导人 领袖 领导|leader leadership lead
独裁 独裁者|dictator dictatorship authoritarian
专制 威权|authoritarian autocratic autocracy
政权|regime
执政|ruling rule govern
当局|authority authorities
民主|democracy democratic
自由|freedom free liberty
人权|human rights
权利|right rights
权力|power
主权|sovereignty sovereign
独立|independence independent
统一|unification unify unite unity
领土|territory territorial
边境 边界|border boundary frontier
移民|immigrant immigration migrant migration
难民|refugee asylum
庇护|asylum shelter
公民 市民|citizen civic
国籍|nationality citizenship
护照|passport
签证|visa
人口|population
人们 人民 民众|people public
公众 公共 公开|public publicly
居民|resident
社会|society social
社会主义|socialism socialist
共产主义|communism communist
共产党|communist party
资本主义|capitalism capitalist
意识形态|ideology ideological
选举 大选|election electoral elect
投票 选票|vote ballot voting voter
选民|voter
候选人|candidate
竞选|campaign
提名|nominate nomination nominee
当选|elected
民调 民意|poll opinion
政党 党|party
支持 支持者|support supporter back
反对|oppose opposition against
抗议 示威|protest protester demonstrate demonstration demonstrator
集会|rally rallies assembly gathering
游行|march parade
暴力|violence violent
暴乱 骚乱|riot unrest
革命|revolution revolutionary
政变|coup
冲突|conflict clash
战争 开战|war
战斗 作战|battle combat fight fighting
军队 部队|army troops military force
军事 军方|military
军人 士兵 战士|soldier serviceman
将军 上将|general admiral
海军|navy naval
空军|air force
国防 防务|defense defence
武器|weapon arms
导弹|missile
炸弹 爆炸|bomb explosion explode blast explosive
炮 炮击|shell artillery gun
枪 枪支|gun firearm shoot
枪击 射击 开枪|shoot shooting shot gunman fire
子弹|bullet
坦克|tank
战机 战斗机|fighter jet warplane
军舰 战舰|warship destroyer frigate
航母|carrier
潜艇|submarine
演习 军演|drill exercise
入侵 侵略|invade invasion incursion aggression
攻击 袭击 进攻|attack assault strike offensive
空袭|airstrike air strike
占领|occupy occupation
防御 保卫|defend defense
威胁|threat threaten
安全|safe safety security secure
和平|peace peaceful
停火|ceasefire truce
撤军 撤离 撤退 撤|withdraw withdrawal evacuate evacuation pull
投降|surrender
恐怖 恐怖主义|terror terrorist terrorism
极端|extreme extremist extremism
间谍|spy espionage spies
情报|intelligence
秘密 机密|secret classified confidential
调查人员|investigator
法律 法|law legal
立法|legislation legislative legislature
法案 议案|bill act
法规 条例 规定|rule regulation
宪法|constitution constitutional
违反 违规|violate violation breach
非法 违法|illegal illegally unlawful
合法|legal legitimate lawful
法院 法庭|court courtroom tribunal
法官 大法官|judge justice
司法|justice judicial
正义 公正|justice just fair
审判 审理|trial try hearing
诉讼 起诉 控告|lawsuit sue prosecute suit indict charge
检察官 检方|prosecutor prosecution
指控 控罪|accuse accusation charge allege allegation
嫌疑人 嫌犯|suspect
被告|defendant accused
证人|witness
证据|evidence proof
证词 作证|testimony testify
有罪 认罪 定罪|guilty convict conviction plead
无罪|innocent acquit
判决 裁决 判处|sentence verdict ruling rule
监狱 入狱|prison jail imprison
囚犯|prisoner inmate
拘留 扣留 关押|detain detention custody
逮捕 被捕|arrest
释放 获释|release free
罚款|fine penalty
惩罚 处罚|punish punishment penalty
死刑|death penalty execution
犯罪 罪行|crime criminal offense offence
罪犯|criminal offender
谋杀 凶杀|murder homicide
杀害 杀死 杀|kill murder slay
死亡 去世 丧生 身亡 逝世 死|die dead death died
死者 遇难者|victim dead deceased
受害者 受害人|victim
受伤 伤者 负伤|injure injury wound hurt
强奸|rape
性侵 性骚扰 性侵犯|sexual assault harassment
虐待|abuse
绑架|kidnap abduct abduction
抢劫|rob robbery loot
盗窃 偷窃 窃取 偷|steal theft stolen stole
诈骗 欺诈 骗局|fraud scam swindle
腐败 贪腐 贪污|corrupt corruption
贿赂 行贿 受贿|bribe bribery
洗钱|laundering launder
毒品 贩毒|drug narcotic
警察 警方 警员|police policeman officer cop
侦探|detective
消防|fire firefighter
消防员|firefighter
救援 营救 救|rescue relief save aid
救生|lifeguard rescue
紧急 急救|emergency urgent
事故|accident crash incident
事件|incident event case
灾难 灾害|disaster catastrophe catastrophic
地震|earthquake quake
海啸|tsunami
洪水 水灾 洪灾|flood flooding
暴雨 大雨|rain rainfall rainstorm
雨|rain
雪 暴雪|snow blizzard
台风 飓风|typhoon hurricane storm
风暴 暴风雨|storm
龙卷风|tornado
火灾 大火 火|fire blaze
野火 山火|wildfire
火山|volcano volcanic
干旱|drought
饥荒 饥饿|famine hunger hungry
坍塌 倒塌|collapse
摧毁 破坏 毁坏|destroy destruction damage devastate
幸存 幸存者|survive survivor
失踪|missing disappear disappearance
寻找 搜索 搜寻|search find seek
坠毁 坠机|crash
相撞 碰撞 撞|collide collision crash hit
安置 重新安置|relocate resettle
援助|aid assistance help
人道主义|humanitarian
帮助 协助|help assist aid
医院|hospital
医生 大夫|doctor physician
护士|nurse
患者 病人|patient
医疗 医学|medical medicine health
治疗|treat treatment therapy cure
手术|surgery operation surgical
诊断|diagnose diagnosis
症状|symptom
疾病 病|disease illness sick
病毒|virus
病毒学家|virologist
细菌|bacteria bacterial
感染|infect infection
传染 传播|spread transmit transmission contagious
疫情 大流行|pandemic epidemic outbreak
疫苗|vaccine vaccination
接种|vaccinate vaccination jab inject
剂 针|dose shot
口罩|mask
隔离|quarantine isolate isolation
封锁 封城|lockdown blockade lock
检测 测试 试验|test testing trial
病例 确诊|case confirmed
阳性|positive
阴性|negative
免疫|immune immunity
抗体|antibody antibodies
药物 药 药品|drug medicine medication
毒 有毒|poison toxic
副作用 不良反应|side effect adverse
癌症 癌|cancer
心脏|heart cardiac
心脏病|heart attack
大脑 脑|brain
血 血液|blood
骨 骨头|bone
怀孕 孕妇|pregnant pregnancy
出生 诞生 生于|born birth
婴儿 宝宝|baby infant
堕胎|abortion
自杀|suicide
心理 精神|mental psychological spirit
健康 卫生|health healthy
公共卫生|public health
实验室|lab laboratory
实验|experiment
科学|science scientific
科学家|scientist
研究 研究人员|research study researcher studies
教授|professor
大学 高校|university college
学校|school
学院|college institute
学生|student pupil
老师 教师|teacher
教育|education educational
毕业|graduate
考试|exam examination
课程|course curriculum
图书馆|library
博物馆|museum
历史|history historic historical
文化|culture cultural
传统|tradition traditional
宗教|religion religious
教堂 教会|church
牧师 神父|priest pastor
教宗 教皇|pope
清真寺|mosque
寺庙|temple
上帝 神|god
信仰|faith belief
祈祷|pray prayer
民族 种族|ethnic race racial
种族主义 种族歧视|racism racist
种族灭绝|genocide
歧视|discriminate discrimination
少数|minority
黑人|black
白人|white
同性恋|gay homosexual lesbian
妇女 女性 女人|woman women female
男性 男子 男人|man men male
男孩 男童|boy
女孩 女童|girl
儿童 孩子 孩童 小孩|child children kid
青少年 少年|teen teenager youth
年轻 年轻人 青年|young youth
老人 老年 年长|old elderly older
家庭 家人 家|family home household
父母 家长|parent
父亲 爸爸|father dad
母亲 妈妈|mother mom mum
儿子|son
女儿|daughter
丈夫|husband
妻子 太太|wife
夫妻 夫妇|couple
兄弟 哥哥 弟弟|brother
姐妹 姐姐 妹妹|sister
祖父 爷爷|grandfather
祖母 奶奶|grandmother
朋友 好友|friend
邻居 邻国|neighbor neighbour neighboring
同事|colleague
婚姻 结婚 婚礼|marry marriage wedding married
离婚|divorce
爱 爱情|love
生活 人生|life live
生命|life
年龄 岁|age old year-old
记者|reporter journalist correspondent
新闻|news press
媒体|media press
报纸|newspaper
报道 报导|report coverage
新闻发布会 记者会|press conference briefing
采访|interview
文章|article
专栏|column
社论|editorial
杂志|magazine
书 书籍 著作|book
作家 作者|writer author
出版|publish publisher
编辑|editor edit
信 信件|letter
推文|tweet
发推 推特|tweet twitter
帖子|post
评论|comment commentary remark
演讲 讲话 发言|speech address remark speak
言论|speech remark comment
声明|statement
宣布 宣告|announce announcement declare
宣传|propaganda publicity
谎言 撒谎 说谎|lie lies liar lied
真相|truth
事实|fact
假 虚假|false fake
审查|censor censorship review vetting
谣言|rumor rumour
爆料|whistleblower reveal
揭露 披露 揭示 曝光|expose reveal disclose revelation
泄露 泄漏|leak
来源 起源|origin source
文件|document file
名单|list
记录|record
讨论|discuss discussion
辩论|debate
批评 抨击|criticize criticise criticism critic slam
谴责|condemn denounce condemnation
警告|warn warning
呼吁|call urge appeal
敦促|urge
要求|demand ask require request
请求|request ask
承诺 保证|promise commit commitment pledge vow guarantee
拒绝|refuse reject deny decline refusal
否认|deny denial
承认|admit acknowledge recognize recognise
同意|agree
批准|approve approval ratify
允许|allow permit let
禁止 禁令|ban prohibit forbid
取消|cancel
推迟 延迟 延期|delay postpone defer
暂停|suspend pause halt
停止|stop halt cease end
结束|end finish conclude
开始|start begin began begun
继续|continue
保持 维持|maintain keep remain
改变 变化 转变|change shift
改善|improve improvement
恶化|worsen deteriorate
影响|affect effect impact influence
导致 造成 引起|cause lead led result
原因|reason cause
结果 后果|result consequence outcome
问题|problem issue question
解决|solve resolve solution
答案 回答|answer reply respond
回应|respond response
责任 负责|responsible responsibility
错误|mistake error wrong
失败|fail failure
成功|success succeed successful
胜利 获胜 赢|win won victory winner
输|lose lost
困难|difficult difficulty hard
努力|effort
尝试 试图 企图|try attempt tried
压力|pressure stress
紧张|tension tense nervous
担心 担忧|worry concern worried
害怕 恐惧|fear afraid
愤怒 生气|anger angry outrage furious
悲伤 难过|sad grief sorrow
高兴 开心 快乐|happy glad joy pleased
希望|hope wish
相信|believe
信任|trust
怀疑|doubt suspect skeptical
尊重|respect
勇气 勇敢|courage brave
骄傲 自豪|proud pride
羞耻 可耻|shame shameful
惊讶 吃惊|surprise shock astonish
`;
