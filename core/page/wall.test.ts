import { expect, test } from 'vitest';
import { isWall } from './wall.ts';

test.each([
  'We use cookies to improve your experience. Please accept them to go on reading.',
  'This site requires JavaScript. Please enable JavaScript in your browser and load the page again.',
  'Please confirm that you are not a robot before you go on to the page that you asked for.',
  'Sign in to continue. New here? Create an account in a minute.',
  '请先登录后再继续阅读本页内容，未注册用户可免费注册。',
  '本网站使用Cookie来改善您的浏览体验，继续浏览即表示您同意。',
  'この記事を表示するには、ブラウザーのJavaScriptを有効にしてください。',
  '続きを読むにはログインが必要です。会員登録は無料で、すぐに終わります。',
])('a page that asks its visitor for something is a wall: %s', (text) => expect(isWall(text)).toBe(true));

test.each([
  'The regulator fined two shops that set cookies without asking, it said on Tuesday.',
  'Bakeries sold 3 million cookies in March, a tenth more than a year ago, the council said.',
  '监管部门周二表示，两家网店未经同意保存用户数据，被罚款50万元。',
  '政府は火曜日、個人情報の扱いを定める新しい規則を発表した。',
  `${'The regulator said that it would publish new rules within a year. '.repeat(12)}Sites must ask before they use cookies.`,
])('news about such things is none: %s', (text) => expect(isWall(text)).toBe(false));
