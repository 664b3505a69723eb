const pairs =
  '币幣欧歐镑鎊韩韓卢盧铢銖坚堅门門纽紐兰蘭亚亞尔爾纳納谢謝麦麥兹茲罗羅缅緬达達伦倫马馬图圖宾賓圆圓吨噸亩畝顷頃标標时時码碼摄攝华華节節组組贝貝仑侖电電数數万萬亿億准準约約鲁魯乌烏别別苏蘇鲜鮮莱萊济濟';
const traditional = new Map([...pairs.matchAll(/../gu)].map(([pair]) => [pair[0]!, pair[1]!]));

/** The name of a currency or a unit in traditional characters. */
export const toTraditional = (name: string): string =>
  [...name].map((character) => traditional.get(character) ?? character).join('');
