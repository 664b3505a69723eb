import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameTables } from '../../assets/names/index.ts';
import type { Tongue } from '../language.ts';
import { createGazetteer } from './name.ts';

const gazetteer = createGazetteer(nameTables);
const ids = (text: string, tongue: Tongue) => gazetteer.read(text, tongue).map(({ value }) => value);

describe('read', () => {
  it.each<[Tongue, string, string[]]>([
    ['en', "Kazakhstan's capital Nur-Sultan", ['KZ', 'astana']],
    ['zh', '哈萨克斯坦首都努尔苏丹', ['KZ', 'astana']],
    ['zh', '哈薩克斯坦首都阿斯塔納', ['KZ', 'astana']],
    ['ja', 'カザフスタンの首都アスタナ', ['KZ', 'astana']],
    ['en', 'Xi met Nazarbayev in Beijing', ['xi-jinping', 'nazarbayev', 'beijing']],
    ['zh', '习近平在北京会见纳扎尔巴耶夫', ['xi-jinping', 'beijing', 'nazarbayev']],
    ['ja', '習近平国家主席は北京で', ['xi-jinping', 'beijing']],
    ['en', 'the Belt and Road and the Silk Road Economic Belt', ['belt-and-road', 'silk-road-economic-belt']],
    [
      'zh',
      '「一带一路」与丝绸之路经济带、光明之路',
      ['belt-and-road', 'silk-road-economic-belt', 'nurly-zhol'],
    ],
    ['zh', '巴尔喀什湖和伊犁河', ['balkhash', 'ili-river']],
    ['en', 'the Ili River feeds Lake Balkhash', ['ili-river', 'balkhash']],
    ['zh', '苏联解体后的乌兹别克斯坦、俄罗斯与莫斯科', ['soviet-union', 'UZ', 'RU', 'moscow']],
    ['zh', '中共国与比特币', ['CN', 'bitcoin']],
    ['en', 'Chinese, Kazakh and U.S. officials', ['CN', 'KZ', 'US']],
    ['en', 'they told us who may reply', []],
    ['en', 'CHINA AND RUSSIA', ['CN', 'RU']],
    ['en', 'ＣＨＩＮＡ', ['CN']],
    ['en', 'Chinatown', []],
    ['en', 'North Koreans', ['KP']],
    ['zh', '船抵达卡塔尔', ['QA']],
    ['zh', '北大西洋、出海口和高通胀', ['atlantic-ocean']],
    ['zh', '日本海上自卫队在日本海', ['JP', 'sdf', 'sea-of-japan']],
    ['zh', '理查德、兰德里根与普拉萨德', []],
    ['zh', '沃伦·湖滨和雅典娜', []],
    ['zh', '在波兰克拉科夫', ['PL']],
    ['zh', '中国与发展中国家，發展中國家與中國家庭', ['CN', 'CN']],
    ['zh', '世界卫生组织和世界衛生組織', ['who', 'who']],
    ['zh', '财政部门与财政部', ['finance-ministry']],
    ['zh', '美国国会与湖区国会', ['us-congress', 'parliament']],
    ['zh', '湖区30国会议，二十国会谈', []],
    ['zh', '美国司法部与湖区司法部', ['doj', 'justice-ministry']],
    ['zh', '美国国务院发言人与国务院发言人', ['state-department']],
    ['zh', '湖区国家安全局，国务院总理', ['state-council']],
    ['zh', '马里、马里耶尔、马里乌什和日本', ['ML', 'JP']],
    ['zh', '索尼与索尼耶，波兰尼泊尔船队', ['sony', 'PL', 'NP']],
    ['zh', '新英格兰与英格兰', ['england']],
    ['zh', '东土耳其斯坦与土耳其', ['xinjiang', 'TR']],
    ['zh', '政客们读《政客》', ['politico']],
    ['zh', '公司之间的防火墙，肯尼迪航天中心', []],
    ['zh', '国会山议员与国会', ['us-congress', 'parliament']],
    ['zh', '跨大西洋协议，绕过防火墙', ['great-firewall']],
    ['zh', '1976年清明，天安门事件爆发', ['tiananmen-square']],
    ['zh', '1989年的天安门事件，1976年和1989年的天安門事件', ['tiananmen-massacre', 'tiananmen-massacre']],
    ['zh', '大西洋银行与大西洋，太平洋保险与太平洋，喜马拉雅支付', ['atlantic-ocean', 'pacific-ocean']],
    ['ja', 'タイガーとスタイル、マリリンとアドバイス', []],
    ['ja', 'タイとマリ、アメリカドル', ['TH', 'ML', 'US']],
  ])('%s: %s', (tongue, text, expected) => {
    expect(ids(text, tongue)).toEqual(expected);
  });

  it('gives spans of the text as it stands', () => {
    const text = '據《日經》報導，習近平訪問Kazakhstan。';
    const names = gazetteer.read(text, 'zh').map(({ start, end }) => text.slice(start, end));
    expect(names).toEqual(['日經', '習近平', 'Kazakhstan']);
  });

  it('takes any string, and its spans are in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of gazetteer.read(text, 'zh')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('displayName', () => {
  it.each([
    ['KZ', 'en', 'Kazakhstan'],
    ['KZ', 'zh-Hans', '哈萨克斯坦'],
    ['KZ', 'zh-Hant', '哈薩克'],
    ['KZ', 'ja', 'カザフスタン'],
    ['xi-jinping', 'en', 'Xi Jinping'],
    ['xi-jinping', 'zh-Hans', '习近平'],
    ['xi-jinping', 'zh-Hant', '習近平'],
    ['xi-jinping', 'ja', '習近平'],
    ['kennedy', 'en', 'Kennedy'],
    ['no-such-name', 'en', 'no-such-name'],
  ] as const)('%s in %s', (id, language, expected) => {
    expect(gazetteer.displayName(id, language)).toBe(expected);
  });
});

it('knows seats of government and kinds', () => {
  expect(gazetteer.seatOf('beijing')).toBe('CN');
  expect(gazetteer.seatOf('shanghai')).toBeUndefined();
  expect(['doj', 'nsa', 'treasury', 'fed'].map(gazetteer.seatOf)).toEqual(['US', 'US', 'US', 'US']);
  expect(['parliament', 'finance-ministry', 'justice-ministry'].map(gazetteer.seatOf)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(gazetteer.kindOf('KZ')).toBe('territory');
  expect(gazetteer.kindOf('balkhash')).toBe('place');
});
