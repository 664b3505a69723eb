import { source } from '../pattern.ts';

/** What is said to a visitor before a page is given out: consent, a check for robots, scripts, a login. */
const toVisitor = new RegExp(
  source`
    \b(?:we|uses?|this (?:web)?site uses?|accept|enable|allow)(?: and our partners)?(?: use)?(?: all)? cookies\b|
    \b(?:enable|turn on|requires?) javascript\b|\bjavascript is (?:disabled|required)\b|
    \b(?:verify|confirm|check(?:ing)?)(?: that| if)? (?:you are|you're)(?: not)? a (?:human|robot)\b|
    \bchecking your browser\b|\bunusual traffic\b|\b(?:log|sign) in to (?:continue|read|your account)\b|\baccess denied\b|
    [请請](?:先)?(?:登[录錄入]|[开開][启啟])|[启啟開开][用启啟]\s*(?:cookie|javascript)|(?:使用|接受)[^。]{0,6}cookie|
    [验驗][证證]您?是(?:真人|人[类類])|
    (?:クッキー|cookie|javascript)[^。]{0,12}(?:有効|同意|使用して)|ログイン(?:して|が必要)|ロボットでは(?:ない|ありません)
  `,
  'iu',
);

/** In code units. A longer text that has such words is an article about them. */
const longestWall = 600;

/**
 * True for the text of a page that stands in an article's place and only asks its visitor for something: consent
 * to cookies, scripts, a login, a proof that no robot reads.
 */
export const isWall = (bodyText: string): boolean =>
  bodyText.length <= longestWall && toVisitor.test(bodyText);
