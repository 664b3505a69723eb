import { describe, expect, it } from 'vitest';
import type { Tongue } from '../language.ts';
import { type Fact, readFacts } from './fact.ts';

const keys = (text: string, tongue: Tongue, date?: string): string[] =>
  readFacts(text, { tongue, ...(date && { date }) }).map(({ key }) => key);

describe('readFacts', () => {
  it.each<[Tongue, string, string[]]>([
    ['zh', '双方2013年签约，一年后开工。', ['date:2013', 'duration:1:a']],
    ['zh', '他将于11月中旬到访，计划在2040年前完成。', ['date:XXXX-11:mid', 'date:2040']],
    ['zh', '2021年1月至9月出货占78%，约12,000节。', ['period:2021-01/2021-09', 'percent:78', 'number:12000']],
    ['zh', '会谈定在5月，而不是3月。', ['date:XXXX-05', 'date:XXXX-03']],
    ['zh', '8964的纪念日，船上载有8964人、8964.5吨煤。', ['number:8964', 'quantity:8964.5:t']],
    ['ja', '人口は8964万だった。', ['number:89640000']],
    ['en', 'The deal of 2013 ends in mid-November.', ['date:2013', 'date:XXXX-11:mid']],
    ['en', 'By 2040 it wants 78% of some 12,000 cars.', ['date:2040', 'percent:78', 'number:12000']],
    ['en', 'In January-September 2021 it sold two.', ['period:2021-01/2021-09', 'number:2']],
    ['en', 'It fell in the first nine months of 2021.', ['period:2021-01/2021-09']],
    ['en', 'They met in May and in March.', ['date:XXXX-05', 'date:XXXX-03']],
    [
      'ja',
      '2021年1月〜9月は78％、約1万2000両だった。',
      ['period:2021-01/2021-09', 'percent:78', 'number:12000'],
    ],
  ])('%s %s', (tongue, text, expected) => {
    expect(keys(text, tongue)).toEqual(expected);
  });

  it.each<[Tongue, string, string[]]>([
    ['zh', '16岁以上，上百人，数十人，几百万元', ['age at-least', '- over', 'several over', 'several over']],
    ['zh', '16至20岁，十七八岁，16年', ['age -', 'age about', '- -']],
    ['zh', '最近三周，近三周，高于三周前的3%，高于3%', ['- -', '- about', '- -', '- -', '- over']],
    ['en', 'those 16 or older, older than 16, aged 16', ['age at-least', 'age over', 'age -']],
    [
      'en',
      'a 16-year-old, 16 years, decades, dozens of boats',
      ['age -', '- -', 'several over', 'several over'],
    ],
    ['ja', '16歳以上、何十人、16年', ['age at-least', 'several over', '- -']],
    [
      'ja',
      '140人以上、75万人超、50隻弱、20人ほど、3人強盗',
      ['- at-least', '- over', '- under', '- about', '- -'],
    ],
    ['zh', '100人以上，30艘左右，20名以内', ['- at-least', '- about', '- at-most']],
    [
      'en',
      'paid over three years, for over three years, spread over 300 lakes, over the eight-day trip',
      ['- -', '- over', '- -', '- -'],
    ],
    ['en', 'over 16 years ago, over 16 boats, women aged 16 to 20', ['- over', '- over', 'age -']],
  ])('tells ages and several times a value apart: %s %s', (tongue, text, expected) => {
    const senses = readFacts(text, { tongue }).map(
      ({ sense = '-', precision = '-' }) => `${sense} ${precision}`,
    );
    expect(senses).toEqual(expected);
  });

  it('leaves to a name the number it holds, and keeps the number that holds a name', () => {
    const name: Fact = { type: 'name', value: 'team-7', key: 'name:team-7', start: 1, end: 5 };
    const gazetteer = { read: () => [name] };
    expect(readFacts('据第7小组称，有9人到场', { tongue: 'zh', gazetteer }).map(({ key }) => key)).toEqual([
      'name:team-7',
      'number:9',
    ]);
  });
});
