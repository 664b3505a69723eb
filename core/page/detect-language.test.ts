import { expect, test } from 'vitest';
import type { Language } from '../language.ts';
import { detectLanguage } from './detect-language.ts';

const cases: [text: string, language: Language | undefined][] = [
  ['Tea exports fell 12% in May', 'en'],
  ['Tea exports down 12%', 'en'],
  ['$5 billion', 'en'],
  ['Charles de Gaulle', 'en'],
  ['São Paulo tea exports fell', 'en'],
  ['The mayor of Zürich and his guests from São Paulo', 'en'],
  ['茶叶出口下降', 'zh-Hans'],
  ['茶葉出口減少，會議延期', 'zh-Hant'],
  ['お茶の輸出が減った', 'ja'],
  ['コーヒー', 'ja'],
  ['Les exportations de thé ont chuté de 12 %', undefined],
  ['Hausse de la TVA', undefined],
  ['Die Teeexporte fielen im Mai um 12 %', undefined],
  ['Präsident kündigt Rücktritt an', undefined],
  ['Las exportaciones de té cayeron un 12 %', undefined],
  ['Le esportazioni di tè sono calate del 12%', undefined],
  ['As exportações de chá caíram 12% em maio', undefined],
  ['De export van thee daalde in mei met 12%', undefined],
  ['Ekspor teh turun 12% pada bulan Mei', undefined],
  ['Xuất khẩu chè giảm 12% trong tháng 5', undefined],
  ['Çay ihracatı mayısta yüzde 12 düştü', undefined],
  ['Eksport herbaty spadł w maju o 12%', undefined],
  ['Teexporten föll med 12 % i maj', undefined],
  ['차 수출이 12% 감소했다', undefined],
  ['Экспорт чая упал на 12%', undefined],
  ['انخفضت صادرات الشاي 12%', undefined],
  ['ส่งออกชาลดลง 12%', undefined],
  ['Εξαγωγές τσαγιού', undefined],
  ['चाय का निर्यात', undefined],
];

test.each(cases)('%s: %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

const long: [text: string, language: Language | undefined][] = [
  ['The port said on Monday that it would close for a week, and that ships were to wait at sea. ', 'en'],
  ['Le port a annoncé lundi sa fermeture pendant une semaine ; les navires attendent au large. ', undefined],
  ['El puerto anunció el lunes que cerrará una semana y que los barcos esperarán en el mar. ', undefined],
  ['Pelabuhan itu akan ditutup selama sepekan dan kapal-kapal harus menunggu di laut. ', undefined],
  ['항구는 월요일 일주일 동안 문을 닫는다고 밝혔다. 배들은 바다에서 기다린다. ', undefined],
];

test.each(long)('%s, three times over: %s', (text, language) => {
  expect(detectLanguage(text.repeat(3))).toBe(language);
});

test('a few words of an article are in its language, but not in another script', () => {
  expect(detectLanguage('GDP', 'zh-Hans')).toBe('zh-Hans');
  expect(detectLanguage('出口', 'zh-Hant')).toBe('zh-Hant');
  expect(detectLanguage('감소했다', 'zh-Hans')).toBeUndefined();
  expect(detectLanguage('12,000', 'ja')).toBe('ja');
});
