/** Words of business, money and technology; `createLexicon` in core/comparison/lexicon.ts states the form. */
export default `
经济|economy economic economics
增长 成长 增速|growth grow grew
增加 上升 上涨 攀升 提高 增至 上调|increase rise rose risen raise gain climb hike
下降 下跌 减少 下滑 跌至 降低 降至 缩减 下调|fall fell fallen decline decrease drop reduce lower slip cut
暴跌 大跌 崩盘 重挫|plunge plummet crash tumble slump
飙升 激增 猛增 暴涨|surge soar skyrocket spike jump
反弹 复苏 恢复|rebound recover recovery resume restore
衰退|recession
萧条|depression
通胀 通货膨胀 物价|inflation price
通缩|deflation
价格 售价 价钱|price cost priced
成本 费用 开支|cost expense spending
市场 行情|market
股市 股票 股价 个股|stock share equity equities
股东|shareholder
股份 股权|share stake
债券 国债|bond debt
债务 负债 欠债|debt liability liabilities owe
违约|default
信贷 信用|credit
贷款 借款 放贷|loan lend lender borrow borrower
抵押 房贷|mortgage collateral
利率 利息|interest rate
加息|hike rate
降息|cut rate
银行|bank banking
央行|central bank
投资 注资|invest investment
投资者 投资人|investor
基金|fund
对冲|hedge
资金|fund money funding capital
资本|capital
资产|asset
财富 富裕|wealth wealthy
富人 富豪 有钱|rich wealthy billionaire
亿万富翁|billionaire
百万富翁|millionaire
利润 盈利 获利 收益|profit earnings gain
收入 营收 营业额|revenue income sales earn
工资 薪水 薪资 薪酬|wage salary pay
奖金|bonus prize
亏损 损失|loss lose lost
破产|bankrupt bankruptcy
倒闭|collapse close bankrupt
预算|budget
赤字|deficit
盈余 顺差|surplus
逆差|deficit
税收 税 征税 缴税|tax taxation
关税|tariff duties
补贴 津贴|subsidy subsidies subsidize
贸易|trade trading
贸易战|trade war
出口|export exit
进口|import
商品 货物|goods commodity commodities product merchandise
产品|product
生产 产量|produce production output manufacture
制造 制造业|manufacture manufacturing manufacturer make made
制造商 厂商|maker manufacturer
工厂 厂房|factory factories plant
工业|industry industrial
产业 行业|industry sector industries
企业 公司|company companies firm enterprise business corporate corporation
集团|group
子公司|subsidiary unit
总部|headquarters headquarter
业务 生意 商业|business commercial
商人|businessman businessmen trader merchant
企业家|entrepreneur
创业 初创|startup start-up
品牌|brand
客户 顾客|customer client
消费者|consumer
消费|consumption consume spending
需求|demand need
供应 供给|supply supplies
供应商|supplier vendor
供应链|supply chain
库存 存货|inventory inventories stockpile
短缺 缺乏 不足|shortage lack short
过剩|excess surplus glut oversupply
零售|retail retailer
商店 店铺 门店|store shop
超市|supermarket
购物 购买 收购 买|buy bought purchase acquire acquisition shopping
出售 销售 卖 售出|sell sold sale selling
销量|sales
并购 合并|merger merge acquisition
交易|deal trade transaction
合同 合约|contract
协议 协定|agreement deal accord pact
谈判|negotiate negotiation talks
合作 协作|cooperate cooperation collaborate collaboration partnership
合作伙伴 伙伴|partner
竞争|compete competition competitive
竞争对手 对手|rival competitor opponent
垄断|monopoly antitrust
监管|regulate regulation regulator regulatory oversight
上市|list listed public ipo
估值|valuation value
价值|value worth
货币|currency monetary
美元|dollar
欧元|euro
英镑|pound sterling
日元|yen
人民币 元|yuan renminbi
汇率|exchange rate
黄金|gold
白银|silver
石油 原油 油|oil crude petroleum
天然气|gas
汽油|gasoline petrol
煤炭 煤|coal
能源|energy
电力 供电 用电|power electricity
停电 断电|outage blackout
核 核能 核武|nuclear
核电站|nuclear plant
太阳能|solar
风能 风力|wind
电池|battery batteries
矿 矿山 采矿|mine mining miner
金属|metal
钢铁 钢|steel
铜|copper
铝|aluminum aluminium
锂|lithium
稀土|rare earth
粮食 谷物|grain food
小麦|wheat
玉米|corn
大豆|soybean soy
农业 农场|farm agriculture agricultural
农民|farmer peasant
食品 食物|food
餐厅 餐馆 饭店|restaurant
酒店 宾馆|hotel
旅游 旅行 游客|tour tourist tourism travel visitor
航空 航班 飞行|flight airline aviation fly flying flew
航空公司|airline carrier
飞机 客机|plane aircraft airplane jet
机场|airport
机票 门票 票|ticket
航运 运输 货运 运送|ship shipping transport freight cargo
集装箱|container
港口|port harbor harbour
船 船只 船舶 轮船|ship boat vessel
铁路|railway rail railroad
火车 列车|train
地铁|subway metro underground
公路 高速公路|highway road motorway
道路 马路 街道|road street
桥 大桥|bridge
隧道|tunnel
汽车 轿车 车辆|car vehicle automobile auto automotive
卡车 货车|truck lorry
公交车 巴士 客车|bus
摩托车|motorcycle
自行车|bicycle bike cyclist
司机 驾驶|driver drive driving drove
房地产 地产 楼市|property real estate housing
房价|home price housing
住房 房屋 房子|house housing home
公寓|apartment flat
开发商|developer
建筑 楼房 大楼|building construction
建设 建造 修建 兴建|build built construct construction
基础设施 基建|infrastructure
项目 工程|project
设施|facility facilities
设备 装备|equipment device gear
技术 科技|technology tech technical
高科技|high-tech
半导体|semiconductor
芯片|chip
电脑 计算机|computer
软件|software
硬件|hardware
手机 智能手机|phone smartphone mobile
电话|phone telephone call
互联网 网络 网上 在线|internet online network web cyber
网站|website site
社交媒体|social media
平台|platform
应用程序 应用|app application
用户|user
数据|data
隐私|privacy
黑客|hacker hack
网络攻击|cyberattack cyber
密码|password
算法|algorithm
机器人|robot
自动 自动化|automatic automated automate
自动驾驶 无人驾驶|self-driving autonomous driverless
无人机|drone
卫星|satellite
火箭|rocket
太空 航天|space
宇航员|astronaut
发射|launch fire
研发|research development
创新|innovation innovate innovative
专利|patent
知识产权|intellectual property
数字 数码|digital number figure
虚拟|virtual
账户 帐户 账号|account
支付 付款 付|pay payment paid
现金|cash
支票|check cheque
信用卡|card credit
保险|insurance insure insurer
养老金 退休金|pension
退休|retire retirement
就业|employment job
工作 岗位 职位|job work position post
员工 雇员 职工 工人|employee worker staff labor labour
失业|unemployment unemployed jobless
裁员 解雇|layoff fire dismiss sack
雇用 雇佣 招聘|hire recruit employ
雇主|employer
老板|boss owner
罢工|strike
工会|union
首席执行官 总裁|chief executive ceo president
董事长 主席|chairman chair chairperson president
董事会|board
董事|director
经理|manager
高管|executive
创始人|founder
分析师|analyst
经济学家|economist
专家|expert specialist
顾问|adviser advisor consultant
律师|lawyer attorney
会计 审计|audit auditor accountant accounting
金融 财务 财政|finance financial fiscal
危机|crisis crises
风险|risk
泡沫|bubble
机会 机遇|opportunity opportunities chance
挑战|challenge
前景|prospect outlook
预测 预计 预期|forecast expect predict projection expectation estimate
估计 估算|estimate
计划 规划|plan program programme scheme
目标|target goal aim objective
战略 策略|strategy strategic tactic
政策|policy policies
措施 举措|measure step
改革|reform
结构|structure
系统 体系 体制|system
模式 模型|model mode
标准|standard
质量|quality
数量|number amount quantity
规模|scale size
比例 比率|ratio proportion
份额|share
百分之|percent
平均|average
总额 总计 总共 共计|total
季度|quarter
财年|fiscal
年度 每年|annual annually yearly
同比|year-on-year
月度 每月|monthly
纪录 创纪录|record
最高|highest top maximum record
最低|lowest minimum
排名|rank ranking
指数|index
统计|statistics statistical
调查|survey investigate investigation probe inquiry poll
报告|report
会议|meeting conference summit
论坛|forum
峰会|summit
展览 展会|exhibition exhibit fair
广告|advertisement advertising ad advert
营销|marketing
包装|package packaging
物流|logistics
快递|delivery courier
交付 交货|deliver delivery
订单|order
批发|wholesale
拍卖|auction
捐赠 捐款 捐|donate donation donor
慈善|charity charitable philanthropist
奢侈品 奢侈 豪华|luxury luxurious
时尚|fashion
服装 衣服|clothing clothes apparel wear garment
鞋|shoe
珠宝|jewelry jewellery
玩具|toy
家具|furniture
电视|television tv
电影 影片|film movie
游戏|game gaming
音乐|music
视频 录像|video
照片 图片 相片|photo picture photograph image
相机 摄像头|camera
电子|electronic electronics
邮件 电子邮件|email e-mail mail
短信|text message
信息 资讯 消息|information message news
下载|download
屏幕|screen
传感器|sensor
激光|laser
材料|material
化学|chemical chemistry
塑料|plastic
水泥|cement
木材 木|wood timber wooden
玻璃|glass
纸|paper
机器 机械|machine machinery
引擎 发动机|engine
电动|electric
电|electric electricity electrical
燃料|fuel
管道|pipeline pipe
排放|emission emit
碳|carbon
二氧化碳|carbon dioxide
污染|pollution pollute pollutant
环境 环保|environment environmental
气候|climate
全球变暖|warming
可再生|renewable
回收|recycle recycling
垃圾 废物|waste garbage trash rubbish
特许|franchise charter license
许可 许可证 执照 牌照|license licence permit permission
豁免|exempt exemption waiver
制裁|sanction
禁运|embargo
脱钩|decouple decoupling
依赖|depend dependence dependent rely reliance
全球化|globalization
份|copy copies
批|batch
`;
