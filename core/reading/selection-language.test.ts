import { describe, expect, test } from 'vitest';
import { lexiconTables } from '../../assets/lexicon/index.ts';
import { nameTables } from '../../assets/names/index.ts';
import { createLexicon } from '../comparison/lexicon.ts';
import { createGazetteer } from '../names/name.ts';
import { type Guess, languageOf } from './selection-language.ts';

const vocabulary = { gazetteer: createGazetteer(nameTables), lexicon: createLexicon(lexiconTables) };
const guess = (text: string, around?: Guess) => languageOf(text, around, vocabulary);

/** Invented, a few words and a sentence or two of each. */
const notRead: [string, string, string][] = [
  [
    'French',
    'Hausse des prix du blé',
    'Le port de Tréval a accueilli 12 000 voyageurs au mois de mars, soit 30 % de plus qu’un an plus tôt. La mairie promet deux nouveaux quais.',
  ],
  [
    'German',
    'Getreidepreise steigen',
    'Im Hafen von Treval kamen im März 12.000 Reisende an, 30 Prozent mehr als ein Jahr zuvor. Die Stadt will zwei neue Kais bauen.',
  ],
  [
    'Spanish',
    'Suben los precios del trigo',
    'El puerto de Treval recibió en marzo a 12.000 viajeros, un 30 % más que un año antes. El ayuntamiento promete dos muelles nuevos.',
  ],
  [
    'Italian',
    'Prezzi del grano in aumento',
    'Nel porto di Treval sono arrivati a marzo 12.000 viaggiatori, il 30% in più rispetto a un anno prima. Il comune promette due nuove banchine.',
  ],
  [
    'Portuguese',
    'Sobe o preço do trigo',
    'O porto de Treval recebeu 12 mil viajantes em março, 30% a mais do que um ano antes. A prefeitura promete dois novos cais.',
  ],
  [
    'Dutch',
    'Tarweprijs stijgt in maart',
    'In de haven van Treval kwamen in maart 12.000 reizigers aan, 30 procent meer dan een jaar eerder. De stad is van plan twee kades te bouwen.',
  ],
  [
    'Polish',
    'Ceny pszenicy rosną',
    'W marcu do portu w Trewalu przybyło 12 tys. podróżnych, o 30 proc. więcej niż rok wcześniej. Miasto obiecuje dwa nowe nabrzeża.',
  ],
  [
    'Swedish',
    'Vetepriset stiger',
    'I mars kom 12 000 resenärer till hamnen i Treval, 30 procent fler än ett år tidigare. Staden lovar två nya kajer.',
  ],
  [
    'Turkish',
    'Buğday fiyatı yükseldi',
    'Treval limanına martta 12 bin yolcu geldi, bu bir yıl öncesine göre yüzde 30 fazla. Belediye iki yeni iskele sözü veriyor.',
  ],
  [
    'Vietnamese',
    'Giá lúa mì tăng',
    'Cảng Treval đón 12.000 hành khách trong tháng 3, tăng 30% so với một năm trước. Thành phố hứa xây hai cầu cảng mới.',
  ],
  [
    'Indonesian',
    'Harga gandum naik',
    'Pelabuhan Treval menerima 12.000 penumpang pada Maret, naik 30 persen dari tahun sebelumnya. Pemerintah kota menjanjikan dua dermaga baru.',
  ],
  [
    'Filipino',
    'Tumaas ang presyo ng trigo',
    'Umabot sa 12,000 ang dumating sa daungan ng Treval noong Marso, mas mataas ng 30 porsiyento kaysa noong isang taon.',
  ],
  [
    'Korean',
    '밀값 상승',
    '3월 트레발항에 1만2000명이 도착해 1년 전보다 30% 늘었다. 시는 부두 두 곳을 새로 짓겠다고 밝혔다.',
  ],
  [
    'Russian',
    'Цены растут',
    'В марте в порт Треваля прибыло 12 тысяч пассажиров, на 30% больше, чем годом ранее.',
  ],
  ['Arabic', 'ارتفاع الأسعار', 'استقبل ميناء تريفال 12 ألف مسافر في مارس بزيادة 30% عن العام الماضي.'],
  ['Thai', 'ราคาสูงขึ้น', 'ท่าเรือเทรวัลรับผู้โดยสาร 12,000 คนในเดือนมีนาคม เพิ่มขึ้นร้อยละ 30'],
  ['Hindi', 'दाम बढ़े', 'ट्रेवल बंदरगाह पर मार्च में 12,000 यात्री आए, एक साल पहले से 30% अधिक।'],
  ['Hebrew', 'המחירים עלו', 'לנמל טרוואל הגיעו במרץ 12,000 נוסעים, 30% יותר מאשר בשנה שעברה.'],
  [
    'Greek',
    'Ανεβαίνουν οι τιμές',
    'Στο λιμάνι του Τρεβάλ έφτασαν τον Μάρτιο 12.000 ταξιδιώτες, 30% περισσότεροι.',
  ],
];

describe.each(notRead)('%s', (_, short, long) => {
  test.each([undefined, 'other', 'zh-Hans', 'ja'] as const)('is not read where it stands in %s', (around) => {
    expect(guess(short, around)).toBe('other');
    expect(guess(long, around)).toBe('other');
  });
  test('is not read in sentences where they stand in English', () => {
    expect(guess(long, 'en')).toBe('other');
  });
});

/** Headlines, and parts of sentences as a reader selects them. */
const english = [
  '$5 billion',
  'Exports fell 12% in May',
  'Wheat prices climb',
  'Mayor of Treval resigns over ferry deal',
  'Central bank holds rates',
  'Vietnam raises growth target',
  'said on Tuesday',
  'up 8% from a year earlier',
  'more than a third of voters',
  'Treval port strike enters third week',
  'Shipbuilder posts record loss',
  'two new ships',
  'will not seek re-election',
  'Drone attack kills three',
  'the previous quarter',
  'Lawmakers reject budget',
  'Steelmaker to cut 1,200 jobs',
  'As many as 12,000 people took the ferries in March, and a third of them came back on the same day.',
];

test.each(english)('reads English without knowing where it stands: %s', (text) => {
  expect(guess(text)).toBe('en');
});

test.each([...english, 'hydropower plant', 'Bergen', 'Smelter bans nickel ore'])(
  'reads English in English: %s',
  (text) => {
    expect(guess(text, 'en')).toBe('en');
  },
);

test('reads whole sentences of English wherever they stand', () => {
  for (const around of ['other', 'zh-Hans', 'ja'] as const) expect(guess(english.at(-1)!, around)).toBe('en');
});

test.each(['12,000', '78%', '2024-03-05', 'Tokyo', '…', ''])(
  'takes %j to be in the language that it stands in',
  (text) => {
    for (const around of [undefined, 'en', 'zh-Hant', 'ja', 'other'] as const) {
      expect(guess(text, around)).toBe(around);
    }
  },
);

test.each<[string, Guess, Guess]>([
  ['5月出口下降12%', undefined, 'zh-Hans'],
  ['5月出口下降12%', 'en', 'zh-Hans'],
  ['五月，出口較去年同期減少12%，船公司說。', undefined, 'zh-Hant'],
  ['出口', 'zh-Hant', 'zh-Hant'],
  ['輸出は12%減', undefined, 'ja'],
  ['輸出は12%減', 'zh-Hans', 'ja'],
  ['輸出額減少', 'ja', 'ja'],
  ['TSMC', 'zh-Hant', 'zh-Hant'],
  ['Nikkei Asia', 'zh-Hans', 'zh-Hans'],
  ['TSMC的股价', undefined, 'zh-Hans'],
  ['Xi Jinping (习近平) said so', undefined, 'en'],
])('takes %j in %s to be %s', (text, around, expected) => {
  expect(guess(text, around)).toBe(expected);
});
