/** Cities, provinces, waters and regions; `NameTables` in core/names/name.ts states the form. */
export default `
beijing@CN=Beijing;Peking|北京;北京市
shanghai=Shanghai|上海;上海市
Tianjin|天津;天津市
Chongqing|重慶;重慶市
Guangdong|廣東;廣東省
Guangxi|廣西;廣西壯族自治區
Fujian|福建;福建省
Zhejiang|浙江;浙江省
Jiangsu|江蘇;江蘇省
Anhui|安徽;安徽省
Jiangxi|江西;江西省
Hunan|湖南;湖南省
Hubei|湖北;湖北省
Henan|河南;河南省
Hebei|河北;河北省
Shandong|山東;山東省
Shanxi|山西;山西省
Shaanxi|陝西;陝西省
Gansu|甘肅;甘肅省
Qinghai|青海;青海省
Ningxia|寧夏
Inner Mongolia|內蒙古;內蒙古自治區|内モンゴル
Liaoning|遼寧;遼寧省
Jilin|吉林;吉林省
Heilongjiang|黑龍江;黑龍江省
Sichuan|四川;四川省
Yunnan|雲南;雲南省
Guizhou|貴州;貴州省
Hainan|海南;海南省;海南島
xinjiang=Xinjiang;XUAR;Xinjiang Uyghur Autonomous Region;East Turkestan|新疆;新疆維吾爾自治區;東突厥斯坦;東土耳其斯坦|新疆ウイグル自治区;新疆ウイグル
tibet=Tibet;Tibetan;Tibetans;Xizang|西藏;西藏自治區;藏區|チベット
Guangzhou|廣州;廣州市
Shenzhen|深圳;深圳市
Wuhan|武漢;武漢市
Nanjing|南京;南京市
Hangzhou|杭州;杭州市
Suzhou|蘇州;蘇州市
Wuxi|無錫
Ningbo|寧波
Wenzhou|溫州
Xiamen|廈門
Fuzhou|福州
Quanzhou|泉州
Chengdu|成都;成都市
xian=Xi'an;Xian|西安;西安市
Zhengzhou|鄭州;鄭州市
Changsha|長沙
Nanchang|南昌
Hefei|合肥
Jinan|濟南
Qingdao|青島
Dalian|大連
Shenyang|瀋陽
Harbin|哈爾濱
Changchun|長春
Shijiazhuang|石家莊
Taiyuan|太原
Lanzhou|蘭州
Urumqi;Ürümqi|烏魯木齊|ウルムチ
Kashgar;Kashi|喀什|カシュガル
Hotan|和田地區
Horgos;Khorgos|霍爾果斯|ホルゴス
Alashankou|阿拉山口
Yining;Ghulja|伊寧
Lhasa|拉薩|ラサ
Xining|西寧
Yinchuan|銀川
Hohhot|呼和浩特
Baotou|包頭
Ordos|鄂爾多斯
Kunming|昆明
Guiyang|貴陽
Nanning|南寧
Haikou|海口
Sanya|三亞
Dongguan|東莞
Foshan|佛山
Zhuhai|珠海
Huizhou|惠州
Tangshan|唐山
Xuzhou|徐州
Xiongan;Xiong'an|雄安;雄安新區
Zhengding|正定
Liangjiahe|梁家河
Beidaihe|北戴河
Zhongnanhai|中南海
Tiananmen Square;Tiananmen|天安門廣場;天安門
Great Hall of the People|人民大會堂
Hong Kong Island|香港島
Kowloon|九龍
Victoria Park|維多利亞公園
Taipei|臺北;臺北市
Kaohsiung|高雄
Hsinchu|新竹
Taichung|臺中
Tainan|臺南
Kinmen;Quemoy|金門
Matsu|馬祖
Penghu|澎湖
taiwan-strait=Taiwan Strait;Taiwan Straits;cross-strait|臺灣海峽;臺海;兩岸|台湾海峡
Diaoyu Islands;Senkaku Islands;Senkakus|釣魚島;釣魚臺;釣魚臺列嶼;尖閣諸島;尖閣群島|尖閣諸島;尖閣
Tokyo@JP|東京;東京都
Osaka|大阪
Kyoto|京都
Nagoya|名古屋
Yokohama|橫濱
Kobe|神戶
Fukuoka|福岡
Sapporo|札幌
Sendai|仙台
Hiroshima|廣島
Nagasaki|長崎
Kumamoto|熊本
Okinawa|沖繩
Hokkaido|北海道
Fukushima|福島
Kyushu|九州
Nara|奈良
Kuril Islands;Kurils;Northern Territories|千島群島;北方四島|北方領土;千島列島
Yasukuni Shrine|靖國神社
Seoul@KR|首爾;漢城|ソウル
Busan|釜山|プサン
Incheon|仁川|インチョン
Pyongyang@KP|平壤|平壌;ピョンヤン
Panmunjom|板門店
Yongbyon|寧邊|寧辺
Korean Peninsula|朝鮮半島;韓半島|朝鮮半島
Ulaanbaatar@MN;Ulan Bator|烏蘭巴托|ウランバートル
astana@KZ=Astana;Nur-Sultan;Nursultan|阿斯塔納;努爾蘇丹;努爾-蘇丹|アスタナ;ヌルスルタン
Almaty;Alma-Ata|阿拉木圖|アルマトイ;アルマティ
Karaganda|卡拉幹達|カラガンダ
Aktau|阿克套|アクタウ
Atyrau|阿特勞|アティラウ
Shymkent|奇姆肯特|シムケント
Baikonur|拜科努爾|バイコヌール
balkhash=Lake Balkhash;Balkhash|巴爾喀什湖;巴爾喀什|バルハシ湖
ili-river=Ili River;Ili|伊犁河;伊犁|イリ川;イリ河
Irtysh River;Irtysh|額爾齊斯河|イルティシュ川
Aral Sea|鹹海|アラル海
Caspian Sea;Caspian|裡海|カスピ海
Tashkent@UZ|塔什干|タシケント
Samarkand|撒馬爾罕|サマルカンド
Bishkek@KG|比什凱克|ビシケク
Dushanbe@TJ|杜尚別|ドゥシャンベ
Ashgabat@TM|阿什哈巴德;阿什加巴特|アシガバート
central-asia=Central Asia;Central Asian|中亞;中亞地區|中央アジア
east-asia=East Asia;East Asian|東亞|東アジア
southeast-asia=Southeast Asia;Southeast Asian;South East Asia;South-East Asia|東南亞|東南アジア
south-asia=South Asia;South Asian|南亞|南アジア
asia=Asia;Asian|亞洲|アジア
europe=Europe;European|歐洲|欧州;ヨーロッパ
eurasia=Eurasia;Eurasian|歐亞;歐亞大陸|ユーラシア
africa=Africa;African|非洲|アフリカ
middle-east=Middle East;Mideast;Middle Eastern|中東;中東地區|中東
latin-america=Latin America;Latin American|拉丁美洲;拉美|中南米;ラテンアメリカ
south-america=South America;South American|南美洲;南美|南米
north-america=North America;North American|北美洲;北美|北米
Oceania|大洋洲|オセアニア
Asia-Pacific;Asia Pacific|亞太;亞太地區|アジア太平洋
indo-pacific=Indo-Pacific;Indo Pacific|印太;印度太平洋;印太地區|インド太平洋
West;the West;Western countries|西方國家|西側諸国
Caucasus|高加索|コーカサス
Balkans|巴爾幹|バルカン
Crimea;Crimean|克里米亞;克里米亞半島|クリミア;クリミア半島
Donbas;Donbass|頓巴斯|ドンバス
Donetsk|頓涅茨克|ドネツク
Luhansk;Lugansk|盧甘斯克|ルガンスク
Zaporizhzhia;Zaporizhia|扎波羅熱|ザポリージャ
Kherson|赫爾松|ヘルソン
Mariupol|馬裡烏波爾|マリウポリ
Kharkiv;Kharkov|哈爾科夫;哈爾基夫|ハリコフ;ハルキウ
Odesa;Odessa|敖德薩|オデッサ;オデーサ
Bucha|布查|ブチャ
Bakhmut|巴赫穆特|バフムト
Kyiv@UA;Kiev|基輔|キエフ;キーウ
Moscow@RU|莫斯科|モスクワ
St. Petersburg;Saint Petersburg|聖彼得堡|サンクトペテルブルク
Vladivostok|符拉迪沃斯托克;海參崴|ウラジオストク
Siberia;Siberian|西伯利亞|シベリア
Sakhalin|薩哈林;庫頁島|サハリン
Kaliningrad|加里寧格勒|カリーニングラード
Chechnya;Chechen|車臣|チェチェン
Kremlin@RU|克里姆林宮|クレムリン
Minsk@BY|明斯克|ミンスク
Kabul@AF|喀布爾|カブール
Kandahar|坎大哈|カンダハル
Islamabad@PK|伊斯蘭堡|イスラマバード
Karachi|卡拉奇|カラチ
Lahore|拉合爾|ラホール
Gwadar|瓜達爾;瓜達爾港|グワダル
Balochistan;Baluchistan|俾路支;俾路支省|バルチスタン
Kashmir;Kashmiri|克什米爾|カシミール
New Delhi@IN;Delhi|新德里;德里|ニューデリー
Mumbai|孟買|ムンバイ
Bangalore;Bengaluru|班加羅爾|ベンガルール;バンガロール
Chennai|金奈|チェンナイ
Kolkata;Calcutta|加爾各答|コルカタ
Gujarat|古吉拉特|グジャラート
Ladakh|拉達克|ラダック
Galwan Valley;Galwan|加勒萬河谷;加勒萬
Arunachal Pradesh|阿魯納恰爾邦
Dhaka@BD|達卡|ダッカ
Colombo@LK|科倫坡|コロンボ
Hambantota|漢班托塔|ハンバントタ
Kathmandu@NP|加德滿都|カトマンズ
Himalayas;Himalayan|喜馬拉雅;喜馬拉雅山|ヒマラヤ
Naypyidaw@MM|內比都|ネピドー
Yangon;Rangoon|仰光|ヤンゴン
Rakhine|若開邦|ラカイン
Bangkok@TH|曼谷|バンコク
Phuket|普吉島;普吉|プーケット
Vientiane@LA|萬象|ビエンチャン
Phnom Penh@KH|金邊|プノンペン
Sihanoukville|西哈努克港;西港|シアヌークビル
Hanoi@VN|河內|ハノイ
Ho Chi Minh City;Saigon|胡志明市;西貢|ホーチミン
Haiphong|海防市|ハイフォン
Kuala Lumpur@MY|吉隆坡|クアラルンプール
Penang|檳城|ペナン
Johor|柔佛|ジョホール
Malacca Strait;Strait of Malacca|馬六甲海峽|マラッカ海峡
Malacca|馬六甲|マラッカ
Jakarta@ID|雅加達|ジャカルタ
Bandung|萬隆|バンドン
Bali|巴厘島|バリ島
Sumatra|蘇門答臘|スマトラ
Java|爪哇|ジャワ
Kalimantan|加里曼丹|カリマンタン
Sulawesi|蘇拉威西|スラウェシ
Lombok|龍目島|ロンボク島
Palu|帕盧;帕魯;巴魯|パル
Aceh|亞齊|アチェ
Borneo|婆羅洲|ボルネオ
Manila@PH|馬尼拉|マニラ
Mindanao|棉蘭老島|ミンダナオ
Luzon|呂宋|ルソン
Subic Bay|蘇比克灣|スービック湾
Scarborough Shoal|黃巖島|スカボロー礁
Second Thomas Shoal|仁愛礁
Spratly Islands;Spratlys;Spratly|南沙群島|南沙諸島;スプラトリー
Paracel Islands;Paracels;Paracel|西沙群島|西沙諸島;パラセル
Mischief Reef|美濟礁|ミスチーフ礁
Nansei Islands;Nansei island chain;Nansei|西南諸島;南西諸島;西南群島;南西群島|南西諸島
Ryukyu Islands;Ryukyus;Ryukyu|琉球群島;琉球|琉球諸島;琉球列島;琉球
Sakishima Islands;Sakishima|先島群島;先島諸島|先島諸島
Amami Islands;Amami Oshima;Amami|奄美群島;奄美大島;奄美
Yaeyama Islands|八重山群島;八重山諸島|八重山諸島
Ogasawara Islands;Bonin Islands|小笠原群島;小笠原諸島|小笠原諸島
Miyakojima;Miyako Island;Miyako Islands|宮古島;宮古群島
Miyako Strait|宮古海峽|宮古海峡
Ishigaki Island;Ishigaki|石垣島
Yonaguni Island;Yonaguni|與那國島|与那国島
Iwo Jima|硫磺島|硫黄島
Tsushima Island|對馬島|対馬
Tsushima Strait|對馬海峽|対馬海峡
Tsugaru Strait|津輕海峽|津軽海峡
Osumi Strait|大隅海峽|大隅海峡
Soya Strait;La Perouse Strait|宗谷海峽|宗谷海峡
Korea Strait|朝鮮海峽;大韓海峽|朝鮮海峡
Takeshima Island;Takeshima;Dokdo;Liancourt Rocks|竹島;獨島|竹島;独島
Yeonpyeong Island;Yeonpyeong|延坪島
Baengnyeong Island;Baengnyeong|白翎島
Jeju Island;Jeju|濟州島;濟州|済州島
Sea of Okhotsk|鄂霍次克海|オホーツク海
Bering Sea|白令海|ベーリング海
Bering Strait|白令海峽|ベーリング海峡
Pratas Islands;Pratas Island;Pratas|東沙群島;東沙島;東沙|東沙諸島;東沙島
Zhongsha Islands;Macclesfield Bank|中沙群島|中沙諸島
Taiping Island;Itu Aba Island;Itu Aba|太平島
Woody Island|永興島|永興島;ウッディー島
Thitu Island;Pag-asa Island|中業島|パグアサ島
Fiery Cross Reef|永暑礁|ファイアリークロス礁
Subi Reef|渚碧礁|スビ礁
Whitsun Reef|牛軛礁
Sabina Shoal|仙賓礁|サビナ礁
Reed Bank|禮樂灘|リード堆
Natuna Islands;Natuna|納土納群島;納土納|ナトゥナ諸島
Orchid Island|蘭嶼
Green Island|綠島
Bashi Channel|巴士海峽|バシー海峡
Luzon Strait|呂宋海峽|ルソン海峡
San Bernardino Strait|聖貝納迪諾海峽|サンベルナルディノ海峡
Sunda Strait|巽他海峽|スンダ海峡
Lombok Strait|龍目海峽|ロンボク海峡
Makassar Strait|望加錫海峽|マカッサル海峡
Singapore Strait|新加坡海峽|シンガポール海峡
Torres Strait|托雷斯海峽|トレス海峡
Bass Strait|巴斯海峽|バス海峡
Cook Strait|庫克海峽|クック海峡
Philippine Sea|菲律賓海|フィリピン海
Sulu Sea|蘇祿海|スールー海
Celebes Sea|西里伯斯海;蘇拉威西海|セレベス海
Java Sea|爪哇海|ジャワ海
Timor Sea|帝汶海|ティモール海
Arafura Sea|阿拉弗拉海|アラフラ海
Coral Sea|珊瑚海|サンゴ海;珊瑚海
Tasman Sea|塔斯曼海|タスマン海
Solomon Sea|所羅門海|ソロモン海
Bismarck Sea|俾斯麥海|ビスマルク海
Andaman Sea|安達曼海|アンダマン海
Arabian Sea|阿拉伯海|アラビア海
North Korea Bay;Korea Bay|西朝鮮灣|西朝鮮湾
Gulf of Tonkin;Tonkin Gulf;Beibu Gulf|北部灣|トンキン湾
Gulf of Thailand|泰國灣;暹羅灣|タイ湾;タイランド湾
Gulf of Aden|亞丁灣|アデン湾
Gulf of Oman|阿曼灣|オマーン湾
Bab el-Mandeb Strait;Bab el-Mandeb;Bab al-Mandab Strait;Bab al-Mandab|曼德海峽;曼德布海峽|バブ・エル・マンデブ海峡
Andaman Islands|安達曼群島|アンダマン諸島
Nicobar Islands|尼科巴群島|ニコバル諸島
Chagos Islands;Chagos Archipelago;Chagos|查戈斯群島|チャゴス諸島
Diego Garcia|迪戈加西亞島;迪戈加西亞|ディエゴガルシア島
Mariana Islands;Marianas|馬里亞納群島|マリアナ諸島
Caroline Islands|加羅林群島|カロリン諸島
Aleutian Islands;Aleutians|阿留申群島|アリューシャン列島
Hawaiian Islands|夏威夷群島|ハワイ諸島
Wake Island|威克島|ウェーク島
Midway Island;Midway Islands|中途島|ミッドウェー島
south-china-sea=South China Sea|南海;南中國海|南シナ海
east-china-sea=East China Sea|東海|東シナ海
Yellow Sea|黃海
Sea of Japan;East Sea|日本海
Bohai Sea;Bohai|渤海
Pacific Ocean;Pacific|太平洋
Indian Ocean|印度洋|インド洋
Atlantic Ocean;Atlantic|大西洋
Arctic;Arctic Ocean|北極;北冰洋|北極;北極海
Antarctica;Antarctic|南極;南極洲|南極
South Pacific|南太平洋
Bay of Bengal|孟加拉灣|ベンガル湾
Persian Gulf|波斯灣|ペルシャ湾
Strait of Hormuz;Hormuz|霍爾木茲海峽;霍爾木茲|ホルムズ海峡
Red Sea|紅海|紅海
Black Sea|黑海
Baltic Sea;Baltic|波羅的海|バルト海
Mediterranean;Mediterranean Sea|地中海
Suez Canal|蘇伊士運河|スエズ運河
Panama Canal|巴拿馬運河|パナマ運河
Mekong;Mekong River|湄公河;瀾滄江|メコン;メコン川
Yangtze;Yangtze River|長江;揚子江|長江;揚子江
Yellow River|黃河
Pearl River|珠江
Pearl River Delta|珠三角;珠江三角洲
Greater Bay Area|粵港澳大灣區;大灣區
Yangtze River Delta|長三角;長江三角洲
Three Gorges Dam;Three Gorges|三峽大壩;三峽|三峡ダム
Amur River;Amur|阿穆爾河;黑龍江流域|アムール川
Ganges|恆河|ガンジス川
Indus River;Indus|印度河|インダス川
Volga|伏爾加河|ボルガ川
Nile|尼羅河|ナイル川
Amazon River|亞馬遜河|アマゾン川
Mount Everest;Everest|珠穆朗瑪峰;珠峰|エベレスト
Gobi;Gobi Desert|戈壁|ゴビ砂漠
Washington@US;Washington, D.C.;Washington DC;Washington D.C.|華盛頓;華府;華盛頓特區|ワシントン
New York;New York City;NYC|紐約;紐約市;紐約州|ニューヨーク
Manhattan|曼哈頓|マンハッタン
Wall Street|華爾街|ウォール街
Silicon Valley|硅谷|シリコンバレー
Los Angeles;LA|洛杉磯|ロサンゼルス
San Francisco|舊金山;三藩市|サンフランシスコ
San Diego|聖地亞哥|サンディエゴ
Chicago|芝加哥|シカゴ
Boston|波士頓|ボストン
Houston|休斯敦;休斯頓|ヒューストン
Dallas|達拉斯|ダラス
Seattle|西雅圖|シアトル
Atlanta|亞特蘭大|アトランタ
Miami|邁阿密|マイアミ
Philadelphia|費城|フィラデルフィア
Detroit|底特律|デトロイト
Las Vegas|拉斯維加斯|ラスベガス
Phoenix|鳳凰城|フェニックス
Minneapolis|明尼阿波利斯|ミネアポリス
Portland|波特蘭|ポートランド
California|加利福尼亞;加州;加利福尼亞州|カリフォルニア;カリフォルニア州
Texas|德克薩斯;得克薩斯;德州;得州|テキサス;テキサス州
Florida|佛羅里達;佛州|フロリダ;フロリダ州
Arizona|亞利桑那|アリゾナ
Ohio|俄亥俄|オハイオ
Michigan|密歇根;密西根|ミシガン
Pennsylvania|賓夕法尼亞;賓州|ペンシルベニア
Illinois|伊利諾伊|イリノイ
Wisconsin|威斯康星|ウィスコンシン
Minnesota|明尼蘇達|ミネソタ
New Jersey|新澤西|ニュージャージー
Virginia|弗吉尼亞;維吉尼亞|バージニア
West Virginia|西弗吉尼亞|ウェストバージニア
North Carolina|北卡羅來納;北卡|ノースカロライナ
South Carolina|南卡羅來納;南卡|サウスカロライナ
us-georgia=State of Georgia|佐治亞;佐治亞州;喬治亞州|ジョージア州
Alabama|阿拉巴馬|アラバマ
Alaska|阿拉斯加|アラスカ
Hawaii|夏威夷|ハワイ
Massachusetts|馬薩諸塞;麻省|マサチューセッツ
Maryland|馬里蘭|メリーランド
Missouri|密蘇里|ミズーリ
Montana|蒙大拿|モンタナ
Nevada|內華達|ネバダ
New Mexico|新墨西哥|ニューメキシコ
New Hampshire|新罕布什爾|ニューハンプシャー
Oregon|俄勒岡|オレゴン
Oklahoma|俄克拉荷馬|オクラホマ
Colorado|科羅拉多|コロラド
Connecticut|康涅狄格|コネチカット
Tennessee|田納西|テネシー
Kentucky|肯塔基|ケンタッキー
Louisiana|路易斯安那|ルイジアナ
Mississippi|密西西比|ミシシッピ
Iowa|愛荷華;艾奧瓦|アイオワ
Indiana|印第安納|インディアナ
Kansas|堪薩斯|カンザス
Nebraska|內布拉斯加|ネブラスカ
Utah|猶他|ユタ
Idaho|愛達荷|アイダホ
Wyoming|懷俄明|ワイオミング
Maine|緬因|メイン州
Vermont|佛蒙特|バーモント
Delaware|特拉華|デラウェア
Arkansas|阿肯色|アーカンソー
South Dakota|南達科他|サウスダコタ
North Dakota|北達科他|ノースダコタ
Washington State|華盛頓州|ワシントン州
Mar-a-Lago|海湖莊園|マールアラーゴ
White House@US|白宮|ホワイトハウス
Camp David|戴維營|キャンプデービッド
London@GB|倫敦|ロンドン
Edinburgh|愛丁堡|エディンバラ
Manchester|曼徹斯特|マンチェスター
England;English|英格蘭|イングランド
Scotland;Scottish|蘇格蘭|スコットランド
Wales;Welsh|威爾士|ウェールズ
Northern Ireland|北愛爾蘭|北アイルランド
Paris@FR|巴黎|パリ
Lyon|里昂|リヨン
Marseille|馬賽|マルセイユ
Strasbourg|斯特拉斯堡|ストラスブール
Berlin@DE|柏林|ベルリン
Munich|慕尼黑|ミュンヘン
Frankfurt|法蘭克福|フランクフルト
Hamburg|漢堡|ハンブルク
Bavaria;Bavarian|巴伐利亞|バイエルン
Brussels@BE|布魯塞爾|ブリュッセル
Amsterdam@NL|阿姆斯特丹|アムステルダム
Rotterdam|鹿特丹|ロッテルダム
The Hague;Hague|海牙|ハーグ
Geneva|日內瓦|ジュネーブ
Zurich|蘇黎世|チューリヒ
Bern@CH|伯爾尼|ベルン
Davos|達沃斯|ダボス
Vienna@AT|維也納|ウィーン
Rome@IT|羅馬|ローマ
Milan|米蘭|ミラノ
Venice|威尼斯|ベネチア
Madrid@ES|馬德里|マドリード
Barcelona|巴塞羅那|バルセロナ
Catalonia;Catalan|加泰羅尼亞|カタルーニャ
Lisbon@PT|里斯本|リスボン
Athens@GR|雅典|アテネ
Warsaw@PL|華沙|ワルシャワ
Prague@CZ|布拉格|プラハ
Budapest@HU|布達佩斯|ブダペスト
Bucharest@RO|布加勒斯特|ブカレスト
Sofia@BG|索非亞|ソフィア
Belgrade@RS|貝爾格萊德|ベオグラード
Stockholm@SE|斯德哥爾摩|ストックホルム
Oslo@NO|奧斯陸|オスロ
Copenhagen@DK|哥本哈根|コペンハーゲン
Helsinki@FI|赫爾辛基|ヘルシンキ
Glasgow|格拉斯哥|グラスゴー
Vilnius@LT|維爾紐斯|ビリニュス
Riga@LV|里加|リガ
Tallinn@EE|塔林|タリン
Istanbul|伊斯坦布爾|イスタンブール
Ankara@TR|安卡拉|アンカラ
Tbilisi@GE|第比利斯|トビリシ
Yerevan@AM|埃里溫|エレバン
Baku@AZ|巴庫|バクー
Nagorno-Karabakh|納戈爾諾-卡拉巴赫;納卡|ナゴルノカラバフ
Tehran@IR;Teheran|德黑蘭|テヘラン
Baghdad@IQ|巴格達|バグダッド
Damascus@SY|大馬士革|ダマスカス
Jerusalem@IL|耶路撒冷|エルサレム
Tel Aviv|特拉維夫|テルアビブ
Gaza;Gaza Strip;Gazan|加沙;加沙地帶|ガザ;ガザ地区
West Bank|約旦河西岸|ヨルダン川西岸
Golan Heights|戈蘭高地|ゴラン高原
Rafah|拉法|ラファ
Beirut@LB|貝魯特|ベイルート
Riyadh@SA|利雅得|リヤド
Jeddah|吉達|ジッダ
Dubai|迪拜|ドバイ
Abu Dhabi@AE|阿布扎比|アブダビ
Doha@QA|多哈|ドーハ
Sanaa@YE|薩那|サヌア
Cairo@EG|開羅|カイロ
Addis Ababa@ET|亞的斯亞貝巴|アディスアベバ
Nairobi@KE|內羅畢|ナイロビ
Johannesburg|約翰內斯堡|ヨハネスブルク
Cape Town|開普敦|ケープタウン
Lagos|拉各斯|ラゴス
Khartoum@SD|喀土穆|ハルツーム
Tripoli@LY|的黎波里|トリポリ
Ottawa@CA|渥太華|オタワ
Toronto|多倫多|トロント
Vancouver|溫哥華|バンクーバー
Montreal|蒙特利爾|モントリオール
Quebec|魁北克|ケベック
Ontario|安大略|オンタリオ
British Columbia|不列顛哥倫比亞;卑詩省|ブリティッシュコロンビア
Alberta|阿爾伯塔;艾伯塔|アルバータ
Mexico City@MX|墨西哥城|メキシコシティ
Havana@CU|哈瓦那|ハバナ
Guantanamo;Guantanamo Bay|關塔那摩|グアンタナモ
Brasilia@BR|巴西利亞|ブラジリア
Sao Paulo|聖保羅|サンパウロ
Rio de Janeiro|里約熱內盧|リオデジャネイロ
Buenos Aires@AR|布宜諾斯艾利斯|ブエノスアイレス
Santiago@CL|智利首都聖地亞哥|サンティアゴ
Lima@PE|利馬|リマ
Caracas@VE|加拉加斯|カラカス
Bogota@CO|波哥大|ボゴタ
Canberra@AU|堪培拉|キャンベラ
Sydney|悉尼|シドニー
Melbourne|墨爾本|メルボルン
Brisbane|布里斯班|ブリスベン
Perth|珀斯|パース
Darwin|達爾文港|ダーウィン
Queensland|昆士蘭|クイーンズランド
New South Wales|新南威爾士|ニューサウスウェールズ
Wellington@NZ|惠靈頓|ウェリントン
Auckland|奧克蘭|オークランド
Christchurch|基督城|クライストチャーチ
Honiara@SB|霍尼亞拉|ホニアラ
Chernobyl|切爾諾貝利|チェルノブイリ
Auschwitz|奧斯維辛|アウシュビッツ
Hollywood|好萊塢|ハリウッド
Broadway|百老匯|ブロードウェイ
Huanan Seafood Market;Huanan market|華南海鮮市場
`;
