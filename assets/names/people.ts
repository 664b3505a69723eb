/** Politicians, officials and business people of the news; `NameTables` in core/names/name.ts states the form. */
export default `
Xi Jinping;Xi;President Xi|習近平;習主席;習總書記|習近平;習主席;習氏
Li Keqiang|李克強
Li Qiang|李強
Wang Qishan|王岐山
Wang Yi|王毅
Wang Yang|汪洋
Wang Huning|王滬寧
Han Zheng|韓正
Zhao Leji|趙樂際
Li Zhanshu|栗戰書
Cai Qi|蔡奇
Ding Xuexiang|丁薛祥
He Lifeng|何立峰
Liu He|劉鶴
Hu Chunhua|胡春華
Sun Chunlan|孫春蘭
Chen Min'er|陳敏爾
Zhang Gaoli|張高麗
Meng Jianzhu|孟建柱
Sun Lijun|孫力軍
Fu Zhenghua|傅政華
Yang Jiechi|楊潔篪
Qin Gang|秦剛
Li Shangfu|李尚福
Wei Fenghe|魏鳳和
Dong Jun|董軍
Zhao Lijian|趙立堅
Hua Chunying|華春瑩
Wang Wenbin|汪文斌
Mao Ning|毛寧
Lin Jian|林劍
Geng Shuang|耿爽
Cui Tiankai|崔天凱
Xie Feng|謝鋒
Yi Gang|易綱
Pan Gongsheng|潘功勝
Guo Shuqing|郭樹清
Lou Jiwei|樓繼偉
Zhou Xiaochuan|周小川
Hu Jintao|胡錦濤
Wen Jiabao|溫家寶
Jiang Zemin|江澤民
Zhu Rongji|朱鎔基
Zeng Qinghong|曾慶紅
Deng Xiaoping|鄧小平
Mao Zedong;Mao Tse-tung;Mao|毛澤東
Zhou Enlai|周恩來
Hua Guofeng|華國鋒
Hu Yaobang|胡耀邦
Zhao Ziyang|趙紫陽
Bo Xilai|薄熙來
Zhou Yongkang|周永康
Ling Jihua|令計劃
Chen Quanguo|陳全國
Peng Liyuan|彭麗媛
Peng Shuai|彭帥
Li Wenliang|李文亮
Shi Zhengli|石正麗
Gao Fu;George Gao|高福
Zhong Nanshan|鍾南山
Chen Wei|陳薇
Ai Fen|艾芬
Fang Bin|方斌
Chen Qiushi|陳秋實
Zhang Zhan|張展
Ren Zhiqiang|任志強
Xu Zhangrun|許章潤
Cai Xia|蔡霞
Liu Xiaobo|劉曉波
Ai Weiwei|艾未未
Guo Wengui;Miles Guo;Miles Kwok;Ho Wan Kwok|郭文貴;郭浩雲;七哥
Yan Limeng;Li-Meng Yan;Limeng Yan|閆麗夢;閻麗夢
Jack Ma;Ma Yun|馬雲
Pony Ma;Ma Huateng|馬化騰
Ren Zhengfei|任正非
Meng Wanzhou|孟晚舟
Wang Jianlin|王健林
Xu Jiayin;Hui Ka Yan|許家印
Lei Jun|雷軍
Zhang Yiming|張一鳴
Wang Chuanfu|王傳福
Robin Zeng;Zeng Yuqun|曾毓群
Li Ka-shing|李嘉誠
Jimmy Lai;Lai Chee-ying|黎智英
Joshua Wong|黃之鋒
Agnes Chow|周庭
Nathan Law|羅冠聰
Martin Lee|李柱銘
Benny Tai|戴耀廷
Carrie Lam|林鄭月娥
John Lee;Lee Ka-chiu|李家超
Leung Chun-ying;CY Leung|梁振英
Chris Tang|鄧炳強
Paul Chan|陳茂波
Regina Ip|葉劉淑儀
Xia Baolong|夏寶龍
Luo Huining|駱惠寧
Tsai Ing-wen;Tsai|蔡英文
Lai Ching-te;William Lai|賴清德
Su Tseng-chang|蘇貞昌
Han Kuo-yu|韓國瑜
Ko Wen-je|柯文哲
Hou Yu-ih|侯友宜
Ma Ying-jeou|馬英九
Eric Chu|朱立倫
Joseph Wu|吳釗燮
Morris Chang|張忠謀
Terry Gou|郭台銘
Hsiao Bi-khim|蕭美琴
Chiang Kai-shek|蔣介石
Sun Yat-sen|孫中山;孫逸仙
Shinzo Abe;Abe|安倍晉三;安倍
Yoshihide Suga;Suga|菅義偉;菅義偉首相|菅義偉
Fumio Kishida;Kishida|岸田文雄;岸田
Shigeru Ishiba;Ishiba|石破茂
Sanae Takaichi;Takaichi|高市早苗
Taro Aso|麻生太郎
Taro Kono|河野太郎
Toshimitsu Motegi|茂木敏充
Yoshimasa Hayashi|林芳正
Nobuo Kishi|岸信夫
Yuriko Koike|小池百合子
Haruhiko Kuroda;Kuroda|黑田東彥
Kazuo Ueda|植田和男
Hirokazu Matsuno|松野博一
Katsunobu Kato|加藤勝信
Minoru Kihara|木原稔
Shinjiro Koizumi|小泉進次郎
Junichiro Koizumi|小泉純一郎
Masayoshi Son|孫正義
Carlos Ghosn;Ghosn|卡洛斯·戈恩;戈恩|カルロス・ゴーン;ゴーン
Moon Jae-in;Moon|文在寅
Yoon Suk-yeol;Yoon Suk Yeol;Yoon|尹錫悅
Lee Jae-myung;Lee Jae Myung|李在明
Park Geun-hye|朴槿惠
Han Duck-soo|韓德洙
Chung Eui-yong|鄭義溶
Park Jin|樸振
Lee Jae-yong|李在鎔
Kim Jong Un;Kim Jong-un|金正恩
Kim Yo Jong;Kim Yo-jong|金與正
Kim Jong Il;Kim Jong-il|金正日
Kim Il Sung;Kim Il-sung|金日成
Ri Yong Ho;Ri Yong-ho|李勇浩
Ban Ki-moon|潘基文
nazarbayev=Nursultan Nazarbayev;Nazarbayev|努爾蘇丹·納扎爾巴耶夫;納扎爾巴耶夫|ヌルスルタン・ナザルバエフ;ナザルバエフ
tokayev=Kassym-Jomart Tokayev;Tokayev|卡瑟姆若馬爾特·托卡耶夫;托卡耶夫;卡西姆-若馬爾特·托卡耶夫|カシムジョマルト・トカエフ;トカエフ
mirziyoyev=Shavkat Mirziyoyev;Mirziyoyev|沙夫卡特·米爾濟約耶夫;米爾濟約耶夫|ミルジヨエフ
Islam Karimov;Karimov|卡里莫夫|カリモフ
Sadyr Japarov;Japarov|扎帕羅夫|ジャパロフ
Emomali Rahmon;Rahmon|拉赫蒙|ラフモン
Berdimuhamedov;Berdymukhamedov|別爾德穆哈梅多夫|ベルディムハメドフ
putin=Vladimir Putin;Putin|弗拉基米爾·普京;普京;普丁;蒲亭|ウラジーミル・プーチン;プーチン
medvedev=Dmitry Medvedev;Medvedev|梅德韋傑夫|メドベージェフ
lavrov=Sergey Lavrov;Sergei Lavrov;Lavrov|拉夫羅夫|ラブロフ
shoigu=Sergei Shoigu;Sergey Shoigu;Shoigu|紹伊古|ショイグ
mishustin=Mikhail Mishustin;Mishustin|米舒斯京|ミシュスチン
peskov=Dmitry Peskov;Peskov|佩斯科夫|ペスコフ
prigozhin=Yevgeny Prigozhin;Prigozhin|普里戈任|プリゴジン
navalny=Alexei Navalny;Navalny|納瓦爾尼|ナワリヌイ
gorbachev=Mikhail Gorbachev;Gorbachev|戈爾巴喬夫|ゴルバチョフ
stalin=Joseph Stalin;Stalin|約瑟夫·斯大林;斯大林|スターリン
lenin=Vladimir Lenin;Lenin|列寧|レーニン
marx=Karl Marx;Marx|卡爾·馬克思;馬克思|マルクス
hitler=Adolf Hitler;Hitler|希特勒|ヒトラー
zelenskyy=Volodymyr Zelenskyy;Volodymyr Zelensky;Zelenskyy;Zelensky;Zelenskiy|弗拉基米爾·澤連斯基;澤連斯基|ウォロディミル・ゼレンスキー;ゼレンスキー
lukashenko=Alexander Lukashenko;Lukashenko|盧卡申科|ルカシェンコ
ghani=Ashraf Ghani;Ghani|加尼|ガニ
karzai=Hamid Karzai;Karzai|卡爾扎伊|カルザイ
imran-khan=Imran Khan|伊姆蘭·汗;伊姆蘭汗|イムラン・カーン
modi=Narendra Modi;Modi|納倫德拉·莫迪;莫迪|ナレンドラ・モディ;モディ
jaishankar=Subrahmanyam Jaishankar;S. Jaishankar;Jaishankar|蘇傑生|ジャイシャンカル
rajapaksa=Gotabaya Rajapaksa;Mahinda Rajapaksa;Rajapaksa|拉賈帕克薩|ラジャパクサ
hasina=Sheikh Hasina;Hasina|哈西娜|ハシナ
suu-kyi=Aung San Suu Kyi;Suu Kyi|昂山素季;昂山素姬|アウンサンスーチー;スーチー
Min Aung Hlaing|敏昂萊|ミンアウンフライン
prayuth=Prayuth Chan-ocha;Prayut Chan-o-cha;Prayuth|巴育|プラユット
thaksin=Thaksin Shinawatra;Thaksin|他信|タクシン
yingluck=Yingluck Shinawatra;Yingluck|英拉|インラック
srettha=Srettha Thavisin;Srettha|賽塔|セター
hun-sen=Hun Sen|洪森|フン・セン
hun-manet=Hun Manet|洪瑪奈|フン・マネット
Nguyen Phu Trong|阮富仲|グエン・フー・チョン
Pham Minh Chinh|範明政|ファム・ミン・チン
mahathir=Mahathir Mohamad;Mahathir|馬哈蒂爾;馬哈迪|マハティール
anwar=Anwar Ibrahim|安瓦爾|アンワル
najib=Najib Razak;Najib|納吉布;納吉|ナジブ
muhyiddin=Muhyiddin Yassin;Muhyiddin|穆希丁;慕尤丁|ムヒディン
Lee Hsien Loong|李顯龍|リー・シェンロン
Lawrence Wong|黃循財|ローレンス・ウォン
Lee Kuan Yew|李光耀|リー・クアンユー
jokowi=Joko Widodo;Jokowi;Widodo|佐科·維多多;佐科維多多;佐科;維多多|ジョコ・ウィドド;ジョコ
prabowo=Prabowo Subianto;Prabowo|普拉博沃|プラボウォ
luhut=Luhut Binsar Pandjaitan;Luhut|盧胡特|ルフット
duterte=Rodrigo Duterte;Duterte|杜特爾特;杜特蒂|ドゥテルテ
marcos=Ferdinand Marcos;Ferdinand Marcos Jr.;Marcos|小馬科斯;馬科斯|マルコス
aquino=Benigno Aquino;Aquino|阿基諾|アキノ
morrison=Scott Morrison;Morrison|斯科特·莫里森;莫里森|モリソン
albanese=Anthony Albanese;Albanese|安東尼·阿爾巴尼斯;阿爾巴尼斯|アルバニージー
turnbull=Malcolm Turnbull;Turnbull|特恩布爾|ターンブル
payne=Marise Payne|佩恩外長|ペイン外相
dutton=Peter Dutton;Dutton|達頓|ダットン
ardern=Jacinda Ardern;Ardern|阿德恩|アーダーン
sogavare=Manasseh Sogavare;Sogavare|索加瓦雷|ソガバレ
biden=Joe Biden;President Biden;Biden;Joseph Biden|喬·拜登;拜登|ジョー・バイデン;バイデン
hunter-biden=Hunter Biden;Hunter|亨特·拜登;亨特|ハンター・バイデン
trump=Donald Trump;Donald J. Trump;President Trump;Trump|唐納德·特朗普;特朗普;川普|ドナルド・トランプ;トランプ
harris=Kamala Harris;Harris|卡瑪拉·哈里斯;哈里斯;賀錦麗|カマラ・ハリス;ハリス
vance=JD Vance;J.D. Vance;Vance|萬斯|バンス
pence=Mike Pence;Pence|邁克·彭斯;彭斯|ペンス
obama=Barack Obama;Obama|奧巴馬;歐巴馬|オバマ
hillary-clinton=Hillary Clinton;Hillary|希拉里·克林頓;希拉里|ヒラリー・クリントン
clinton=Bill Clinton;Clinton|比爾·克林頓;克林頓|クリントン
bush=George W. Bush;George Bush;Bush|小布什;布什|ブッシュ
reagan=Ronald Reagan;Reagan|里根|レーガン
nixon=Richard Nixon;Nixon|尼克松|ニクソン
carter=Jimmy Carter|吉米·卡特|ジミー・カーター
kennedy=Kennedy;Robert F. Kennedy Jr.;John F. Kennedy|肯尼迪|ケネディ
kissinger=Henry Kissinger;Kissinger|基辛格|キッシンジャー
pompeo=Mike Pompeo;Pompeo|邁克·蓬佩奧;蓬佩奧;龐皮歐|マイク・ポンペオ;ポンペオ
blinken=Antony Blinken;Anthony Blinken;Tony Blinken;Blinken|安東尼·布林肯;布林肯|アントニー・ブリンケン;ブリンケン
sullivan=Jake Sullivan;Sullivan|傑克·沙利文;沙利文;蘇利文|サリバン
austin=Lloyd Austin;Secretary Austin|勞埃德·奧斯汀;奧斯汀|ロイド・オースティン;オースティン
yellen=Janet Yellen;Yellen|珍妮特·耶倫;耶倫|イエレン
raimondo=Gina Raimondo;Raimondo|吉娜·雷蒙多;雷蒙多|レモンド
tai=Katherine Tai|戴琪|キャサリン・タイ
kerry=John Kerry;Kerry|約翰·克里;克里|ジョン・ケリー;ケリー
sherman=Wendy Sherman|溫迪·謝爾曼;謝爾曼|シャーマン
milley=Mark Milley;Milley|馬克·米利;米利;米萊|ミリー
mayorkas=Alejandro Mayorkas;Mayorkas|馬約卡斯|マヨルカス
garland=Merrick Garland;Garland|加蘭|ガーランド
wray=Christopher Wray;Wray|克里斯托弗·雷|レイ長官
fauci=Anthony Fauci;Fauci;Dr. Fauci|安東尼·福奇;福奇;福西|ファウチ
francis-collins=Francis Collins|弗朗西斯·柯林斯|フランシス・コリンズ
daszak=Peter Daszak;Daszak|彼得·達薩克;達薩克;達扎克|ダザック
psaki=Jen Psaki;Psaki|珍·普薩基;普薩基;莎琪|サキ報道官
kirby=John Kirby;Kirby|約翰·柯比;柯比|カービー
price=Ned Price|內德·普萊斯;普萊斯|プライス報道官
burns=Burns;William Burns;Nicholas Burns|伯恩斯|バーンズ
pelosi=Nancy Pelosi;Pelosi|南希·佩洛西;佩洛西;裴洛西|ナンシー・ペロシ;ペロシ
schumer=Chuck Schumer;Schumer|查克·舒默;舒默|シューマー
mcconnell=Mitch McConnell;McConnell|麥康奈爾|マコネル
mccarthy=Kevin McCarthy;McCarthy|凱文·麥卡錫;麥卡錫|マッカーシー
rubio=Marco Rubio;Rubio|馬可·盧比奧;馬爾科·魯比奧;盧比奧;魯比奧;魯比歐|ルビオ
cruz=Ted Cruz;Cruz|泰德·克魯茲;特德·克魯茲;克魯茲|クルーズ
cotton=Tom Cotton;Cotton|湯姆·科頓;科頓|コットン
hawley=Josh Hawley;Hawley|喬希·霍利;霍利|ホーリー
blackburn=Marsha Blackburn;Blackburn|瑪莎·布萊克本;布萊克本|ブラックバーン
rand-paul=Rand Paul|蘭德·保羅;蘭德保羅|ランド・ポール
graham=Lindsey Graham;Graham|林賽·格雷厄姆;格雷厄姆|グラハム
romney=Mitt Romney;Romney|羅姆尼|ロムニー
mccain=John McCain;McCain|麥凱恩|マケイン
sanders=Bernie Sanders;Sanders|桑德斯|サンダース
warren=Elizabeth Warren;Warren|沃倫|ウォーレン
menendez=Bob Menendez;Menendez|梅嫩德斯|メネンデス
manchin=Joe Manchin;Manchin|曼欽|マンチン
rick-scott=Rick Scott|裡克·斯科特
tim-scott=Tim Scott|蒂姆·斯科特
ron-johnson=Ron Johnson|羅恩·約翰遜
mccaul=Michael McCaul;McCaul|邁克爾·麥考爾;麥考爾|マコール
zeldin=Lee Zeldin;Zeldin|李·澤爾丁;澤爾丁|ゼルディン
stefanik=Elise Stefanik;Stefanik|斯特凡尼克|ステファニク
jordan=Jim Jordan|吉姆·喬丹;吉姆·約旦
gaetz=Matt Gaetz;Gaetz|蓋茨議員|ゲーツ議員
mtg=Marjorie Taylor Greene;Taylor Greene|瑪喬麗·泰勒·格林;泰勒·格林
chris-smith=Chris Smith|克里斯·史密斯
gallagher=Mike Gallagher;Gallagher|邁克·加拉格爾;加拉格爾|ギャラガー
ken-buck=Ken Buck|肯·巴克
scott-perry=Scott Perry|斯科特·佩裡
haley=Nikki Haley;Haley|妮基·黑利;黑利|ヘイリー
desantis=Ron DeSantis;DeSantis|羅恩·德桑蒂斯;德桑蒂斯|デサンティス
abbott=Greg Abbott|格雷格·阿博特
tony-abbott=Tony Abbott|托尼·阿博特
cuomo=Andrew Cuomo;Cuomo|科莫|クオモ
newsom=Gavin Newsom;Newsom|紐森;紐瑟姆|ニューサム
bannon=Steve Bannon;Stephen Bannon;Bannon|史蒂夫·班農;斯蒂夫·班農;班農|バノン
navarro=Peter Navarro;Navarro|彼得·納瓦羅;納瓦羅|ナバロ
giuliani=Rudy Giuliani;Giuliani|魯迪·朱利安尼;朱利安尼|ジュリアーニ
bolton=John Bolton;Bolton|約翰·博爾頓;博爾頓|ボルトン
flynn=Michael Flynn;Flynn|邁克爾·弗林;弗林|フリン
kushner=Jared Kushner;Kushner|庫什納|クシュナー
ivanka=Ivanka Trump;Ivanka|伊萬卡|イバンカ
pottinger=Matt Pottinger;Pottinger|博明|ポッティンジャー
lighthizer=Robert Lighthizer;Lighthizer|萊特希澤|ライトハイザー
mnuchin=Steven Mnuchin;Mnuchin|姆努欽|ムニューシン
esper=Mark Esper;Esper|埃斯珀|エスパー
mattis=James Mattis;Jim Mattis;Mattis|馬蒂斯|マティス
hegseth=Pete Hegseth;Hegseth|海格塞斯;赫格塞思|ヘグセス
bessent=Scott Bessent;Bessent|貝森特|ベッセント
lutnick=Howard Lutnick;Lutnick|盧特尼克|ラトニック
kavanaugh=Brett Kavanaugh;Kavanaugh|卡瓦諾|カバノー
durham=John Durham;Durham|德拉姆;達勒姆|ダーラム
grenell=Richard Grenell;Ric Grenell|格雷內爾
miles-yu=Miles Yu|餘茂春
bill-gertz=Bill Gertz;Gertz|比爾·格茨;比爾.格茨;格茨
gordon-chang=Gordon Chang|章家敦
maria-bartiromo=Maria Bartiromo;Bartiromo|瑪麗亞·巴蒂羅莫
tucker-carlson=Tucker Carlson|塔克·卡爾森
woodward=Bob Woodward;Woodward|伍德沃德
epstein=Jeffrey Epstein;Epstein|愛潑斯坦|エプスタイン
bill-gates=Bill Gates|比爾·蓋茨;比爾蓋茨|ビル・ゲイツ
musk=Elon Musk;Musk|埃隆·馬斯克;馬斯克|イーロン・マスク;マスク氏
bezos=Jeff Bezos;Bezos|貝索斯;貝佐斯|ベゾス
zuckerberg=Mark Zuckerberg;Zuckerberg|扎克伯格|ザッカーバーグ
tim-cook=Tim Cook|蒂姆·庫克;庫克|ティム・クック
buffett=Warren Buffett;Buffett|巴菲特|バフェット
soros=George Soros;Soros|索羅斯|ソロス
dalio=Ray Dalio;Dalio|達里奧;達利歐|ダリオ
jensen-huang=Jensen Huang|黃仁勳|ジェンスン・フアン
sam-altman=Sam Altman;Altman|奧爾特曼|アルトマン
powell=Jerome Powell;Powell|傑羅姆·鮑威爾;鮑威爾|パウエル
colin-powell=Colin Powell|科林·鮑威爾
lagarde=Christine Lagarde;Lagarde|拉加德|ラガルド
georgieva=Kristalina Georgieva;Georgieva|格奧爾基耶娃|ゲオルギエワ
malpass=David Malpass;Malpass|馬爾帕斯|マルパス
tedros=Tedros Adhanom Ghebreyesus;Tedros|譚德塞;譚書記|テドロス
guterres=Antonio Guterres;António Guterres;Guterres|古特雷斯|グテレス
stoltenberg=Jens Stoltenberg;Stoltenberg|斯托爾滕貝格|ストルテンベルグ
von-der-leyen=Ursula von der Leyen;von der Leyen|馮德萊恩|フォンデアライエン
borrell=Josep Borrell;Borrell|博雷利|ボレル
charles-michel=Charles Michel|夏爾·米歇爾|シャルル・ミシェル
johnson=Boris Johnson;Johnson|鮑里斯·約翰遜;約翰遜|ボリス・ジョンソン;ジョンソン
theresa-may=Theresa May|特蕾莎·梅;梅首相;特里莎·梅|メイ首相
truss=Liz Truss;Truss|利茲·特拉斯;特拉斯|トラス
sunak=Rishi Sunak;Sunak|裡希·蘇納克;蘇納克|スナク
starmer=Keir Starmer;Starmer|斯塔默|スターマー
cameron=David Cameron;Cameron|卡梅倫|キャメロン
corbyn=Jeremy Corbyn;Corbyn|科爾賓|コービン
raab=Dominic Raab;Raab|拉布外相|ラーブ
hancock=Matt Hancock|漢考克
prince-charles=King Charles;Prince Charles|查爾斯國王;查爾斯王子|チャールズ国王
queen-elizabeth=Queen Elizabeth;Queen Elizabeth II|伊麗莎白女王;英女王|エリザベス女王
macron=Emmanuel Macron;Macron|埃馬紐埃爾·馬克龍;馬克龍;馬克宏|マクロン
sarkozy=Nicolas Sarkozy;Sarkozy|薩科齊|サルコジ
le-pen=Marine Le Pen;Le Pen|勒龐|ルペン
merkel=Angela Merkel;Merkel|安格拉·默克爾;默克爾;梅克爾|メルケル
scholz=Olaf Scholz;Scholz|奧拉夫·朔爾茨;朔爾茨;肖爾茨|ショルツ
baerbock=Annalena Baerbock;Baerbock|貝爾伯克|ベーアボック
merz=Friedrich Merz|默茨|メルツ
draghi=Mario Draghi;Draghi|德拉吉|ドラギ
meloni=Giorgia Meloni;Meloni|梅洛尼|メローニ
conte=Giuseppe Conte|孔特|コンテ
berlusconi=Silvio Berlusconi;Berlusconi|貝盧斯科尼|ベルルスコーニ
sanchez=Pedro Sanchez|桑切斯|サンチェス首相
orban=Viktor Orban;Viktor Orbán;Orban|歐爾班;奧爾班|オルバン
duda=Andrzej Duda;Duda|杜達|ドゥダ
tusk=Donald Tusk;Tusk|圖斯克|トゥスク
vucic=Aleksandar Vucic;Vucic|武契奇|ブチッチ
erdogan=Recep Tayyip Erdogan;Erdogan|埃爾多安|エルドアン
netanyahu=Benjamin Netanyahu;Netanyahu|內塔尼亞胡|ネタニヤフ
bennett=Naftali Bennett|貝內特|ベネット
abbas=Mahmoud Abbas|阿巴斯|アッバス
assad=Bashar al-Assad;Assad|巴沙爾·阿薩德;阿薩德|アサド
khamenei=Ali Khamenei;Khamenei|哈梅內伊|ハメネイ
rouhani=Hassan Rouhani;Rouhani|魯哈尼|ロウハニ
raisi=Ebrahim Raisi;Raisi|萊希|ライシ
zarif=Javad Zarif;Zarif|扎裡夫|ザリフ
soleimani=Qasem Soleimani;Soleimani|蘇萊曼尼|ソレイマニ
saddam=Saddam Hussein;Saddam|薩達姆|サダム・フセイン
mbs=Mohammed bin Salman;Mohammad bin Salman;MBS|穆罕默德·本·薩勒曼;本·薩勒曼|ムハンマド皇太子
khashoggi=Jamal Khashoggi;Khashoggi|卡舒吉|カショギ
bin-laden=Osama bin Laden;bin Laden|本·拉登;本拉登|ビンラディン
sisi=Abdel Fattah el-Sisi;Sisi|塞西|シシ
abiy=Abiy Ahmed;Abiy|阿比|アビー
ramaphosa=Cyril Ramaphosa;Ramaphosa|拉馬福薩|ラマポーザ
mandela=Nelson Mandela;Mandela|曼德拉|マンデラ
trudeau=Justin Trudeau;Trudeau|賈斯廷·特魯多;特魯多;杜魯多|トルドー
carney=Mark Carney|卡尼|カーニー
amlo=Andres Manuel Lopez Obrador;Lopez Obrador|洛佩斯·奧夫拉多爾|ロペスオブラドール
bolsonaro=Jair Bolsonaro;Bolsonaro|博索納羅;波索納洛|ボルソナロ
lula=Luiz Inacio Lula da Silva;Lula|盧拉|ルラ
milei=Javier Milei;Milei|哈維爾·米萊|ミレイ
maduro=Nicolas Maduro;Maduro|馬杜羅|マドゥロ
castro=Fidel Castro;Castro|卡斯特羅|カストロ
bukele=Nayib Bukele;Bukele|布克爾|ブケレ
pope-francis=Pope Francis;the Pope|教宗方濟各;教皇方濟各|フランシスコ教皇
dalai-lama=Dalai Lama|達賴喇嘛|ダライ・ラマ
thunberg=Greta Thunberg;Thunberg|通貝里|トゥンベリ
assange=Julian Assange;Assange|阿桑奇|アサンジ
snowden=Edward Snowden;Snowden|斯諾登|スノーデン
kanter=Enes Kanter Freedom;Enes Kanter;Kanter|坎特
lebron=LeBron James;LeBron|勒布朗·詹姆斯;勒布朗|レブロン
djokovic=Novak Djokovic;Djokovic|德約科維奇|ジョコビッチ
kobe-bryant=Kobe Bryant|科比·布萊恩特|コービー・ブライアント
eileen-gu=Eileen Gu;Gu Ailing|谷愛凌
naomi-osaka=Naomi Osaka|大坂直美|大坂なおみ
ohtani=Shohei Ohtani;Ohtani|大谷翔平
bach=Thomas Bach|托馬斯·巴赫|バッハ会長
akihito=Emperor Akihito;Akihito|明仁天皇;明仁
naruhito=Emperor Naruhito;Naruhito|德仁天皇;德仁
confucius=Confucius|孔子
`;
