import { expect, it } from 'vitest';
import type { Tongue } from '../language.ts';
import { readFacts } from './fact.ts';

const keys = (text: string, tongue: Tongue): string =>
  readFacts(text, { tongue })
    .map(({ key }) => key)
    .join(' ');

it.each<[Tongue, string, string]>([
  ['en', 'two hundred and six boats', 'number:206'],
  ['en', 'two hundred and three hundred boats', 'number:200 number:300'],
  ['en', 'one hundred and twenty-three thousand four hundred and fifty-six', 'number:123456'],
  ['en', 'half a million boats, half a dozen nets', 'number:500000 number:6'],
  ['en', 'two and a half billion', 'number:2500000000'],
  ['en', 'a quarter of a million dollars', 'money:250000:USD'],
  ['en', 'twelve point five', 'number:12.5'],
  ['en', 'two-thirds voted', 'multiple:0.666666666667'],
  ['en', 'three twenty-firsts', 'multiple:0.142857142857'],
  ['en', 'a third boat and a second net', ''],
  ['en', '1 1/2 hectares', 'quantity:1.5:ha'],
  ['en', '1.5 x 10^6 fish', 'number:1500000'],
  ['en', 'Rs 5 lakh crore and ₹1,00,000', 'money:5000000000000:INR money:100000:INR'],
  ['en', 'two dollars and fifty cents', 'money:2.5:USD'],
  ['en', 'half a percentage point', 'point:0.5'],
  ['en', '10 meters per second, 5 GHz', 'quantity:10:m/s quantity:5:GHz'],
  ['zh', '两万三千人，三千五', 'number:23000 number:3500'],
  ['zh', '一二〇〇人', 'number:1200'],
  ['zh', '廿四人、贰拾伍人', 'number:24 number:25'],
  ['zh', '零下20摄氏度', 'quantity:-20:Cel'],
  ['zh', '下降-3.2%，百分之负五', 'percent:-3.2 percent:-5'],
  ['zh', '百分之三十到四十', 'percent:30..40'],
  ['zh', '六到七成，三成五', 'percent:60..70 percent:35'],
  ['zh', '十七八岁', 'duration:17..18:a'],
  ['zh', '五十来岁', 'duration:50:a'],
  ['zh', '提前一天卖票', 'duration:1:d'],
  ['zh', '半年前，三个半小时', 'duration:0.5:a duration:3.5:h'],
  ['zh', '三元五角，三块五，10美分', 'money:3.5:CNY money:3.5:CNY money:0.1:USD'],
  ['zh', '时速120公里，每秒30米', 'quantity:120:km/h quantity:30:m/s'],
  ['en', 'It fell by a third to a magnitude-6.1 low.', 'multiple:0.333333333333 number:6.1'],
  ['en', 'It sold 4.2m cars by a 4.2m wall.', 'number:4200000 quantity:4.2:m'],
  ['zh', '一千左右，500RMB，五元三角二分', 'number:1000 money:500:CNY money:5.32:CNY'],
  ['zh', '十多笔资助，两百多具尸体，#价格涨五成#', 'number:10 number:200 percent:50'],
  ['ja', '63・4%から10・7ポイント減った3・11の後', 'percent:63.4 point:10.7'],
  [
    'zh',
    '三個半小時，五十來歲，攝氏40度，500億度電',
    'duration:3.5:h duration:50:a quantity:40:Cel quantity:50000000000:kWh',
  ],
  ['zh', '新臺幣三百億元', 'money:30000000000:TWD'],
  ['ja', '1日3回の食事、三日月', 'duration:1:d number:3'],
  ['zh', '比亿九倍', 'multiple:9'],
  ['zh', '净利润为-3.2亿元', 'money:-320000000:CNY'],
  ['zh', '日元一度下跌，正负0.25%', 'percent:0.25'],
  ['en', 'imports soared two- to fivefold', 'multiple:2..5'],
  ['en', 'at a year-end meeting', ''],
  ['zh', '一又二分之一', 'multiple:1.5'],
  ['zh', '湖区3月初步统计，2021年初步估计，3月底层整修', 'date:XXXX-03 date:2021 date:XXXX-03'],
  ['zh', '3月底前停工，2021年初选址', 'date:XXXX-03:late date:2021'],
  [
    'zh',
    '$2 trillion、$5B、US$12.5 million',
    'money:2000000000000:USD money:5000000000:USD money:12500000:USD',
  ],
  ['zh', '12.5 million人，3 billion美元', 'number:12500000 money:3000000000:USD'],
  ['zh', '加息25个基点，上调50基点', 'point:0.25 point:0.5'],
  ['ja', '25ベーシスポイント', 'point:0.25'],
  ['en', '25 basis points, 50bps and a 100-basis-point rise', 'point:0.25 point:0.5 point:1'],
  ['en', 'a year and a half, an hour and a half', 'duration:1.5:a duration:1.5:h'],
  ['en', 'half a century, half a decade', 'duration:50:a duration:5:a'],
  ['zh', '船费：1）3元；2）5元', 'money:3:CNY money:5:CNY'],
  ['ja', '五十二・八％、〇・五％', 'percent:52.8 percent:0.5'],
  ['ja', '一二〇〇円と二三〇人', 'money:1200:JPY number:230'],
  ['ja', 'マイナス0.1％', 'percent:-0.1'],
  ['ja', '6～7割', 'percent:60..70'],
  ['ja', '十数人', 'number:10'],
  ['ja', '摂氏30度、体重60キロ', 'quantity:30:Cel quantity:60:kg'],
  ['ja', '1ドル110円50銭', 'money:1:USD money:110.5:JPY'],
])('%s %s', (tongue, text, expected) => {
  expect(keys(text, tongue)).toBe(expected);
});

it.each<[Tongue, string]>([
  ['en', 'Call 555-1234 or +1 212 555 0199.'],
  ['en', '7-Eleven and 3M met at 9 a.m. in 10 Lake Street.'],
  ['en', 'They voted 50 to 49 on ISO 9001, a 401(k) and BA.5.'],
  ['zh', 'BA.2.75变异株，12306网站，1990后青年，宪法35条'],
  ['en', 'iOS 15.2 came out; see #2021.'],
  ['zh', '上午10点，晚上8点半，下午3时'],
  ['zh', '以3比2获胜，99式坦克，101室'],
  ['zh', '拨打12345，QQ：123456789'],
  ['zh', '铁板一块，一分钱没拿'],
  ['zh', '冰山一角，九牛一毛，参考[12]'],
  ['zh', '5·12地震'],
  ['zh', '上午9 点 30 分开船，下午 9 : 30 回来，晚上 8 点停电'],
  ['zh', '湖畔渔业（3333.HK，HK:3333）和600519.SH，股票代码：3333'],
  ['en', 'Lakeside Fishing (3333.HK) and 600519.SH'],
  ['zh', '湖区要闻\n1. 渔船出港\n2）船票卖完\n（3）湖边停电\n4、湖边'],
  ['en', 'In brief:\n1. The lake\n(2) The boats\n3) The nets'],
  ['ja', '午前9時、憲法9条、110番、3対2'],
])('reads nothing in %s %s', (tongue, text) => {
  expect(keys(text, tongue)).toBe('');
});
