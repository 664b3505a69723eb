import search from 'approx-string-match';
import type { Article } from '../../core/article.ts';
import { matchQuote } from '../../core/grounding/match-quote.ts';
import type { Span } from '../../core/span.ts';
import { inTime, peerOf, type Row, times, timesOf } from './measure.ts';
import { paragraphsOf } from './texts.ts';

/** A quote as a reader or a model hands it back, and where it belongs: nowhere, if its number is another. */
interface Quote {
  exact: string;
  place: Span | undefined;
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Edits that leave what is said alone, and one that does not. */
const edits: ((quote: string) => string)[] = [
  (quote) => quote.replaceAll(/\d+/g, ' $& '),
  (quote) => fullWidth(quote),
  (quote) => quote.replace(/，/, '，\n'),
  (quote) => quote.replaceAll(/，|的/g, '$&\u200B'),
  (quote) => quote.replace(/\d/, (digit) => String((Number(digit) + 5) % 10)),
];

function quotesFrom(text: string): Quote[] {
  return Array.from({ length: 15 }, (_, n) => {
    const start = text.indexOf('，', Math.floor((text.length * (n + 0.5)) / 15)) + 1;
    const plain = text.slice(start).search(/\d{2}/) + start;
    const end = plain + 40;
    const from = Math.max(start, plain - 20);
    const kind = n % edits.length;
    const place = kind === edits.length - 1 ? undefined : { start: from, end };
    return { exact: edits[kind]!(text.slice(from, end)), place };
  });
}

/** As Hypothesis anchors a quote: exact first, else the nearest with half its length in errors, 256 at most. */
function approximate(text: string, quote: string): Span | undefined {
  const at = text.indexOf(quote);
  if (at >= 0) return { start: at, end: at + quote.length };
  const matches = search(text, quote, Math.min(256, quote.length / 2));
  return matches.toSorted((a, b) => a.errors - b.errors)[0];
}

const near = (a: Span | undefined, b: Span | undefined): boolean =>
  a && b ? Math.abs(a.start - b.start) <= 2 && Math.abs(a.end - b.end) <= 2 : a === b;

/** Fifteen edited quotes placed in a text of so many characters. */
export function benchQuotes(length: number): Row {
  const text = paragraphsOf('zh', length).join('\n').slice(0, length);
  const article: Pick<Article, 'text' | 'blocks'> = {
    text,
    blocks: [{ start: 0, end: length, role: 'paragraph' }],
  };
  const quotes = quotesFrom(text);
  const ours = ({ exact }: Quote) =>
    matchQuote(article as Article, { type: 'TextQuoteSelector', exact })?.[0];
  const peer = ({ exact }: Quote) => approximate(text, exact);
  const time = timesOf({
    floor: { run: () => quotes.map(({ exact }) => text.indexOf(exact)) },
    ours: { run: () => quotes.map(ours) },
    peer: { run: () => quotes.map(peer) },
  });
  const right = (place: (quote: Quote) => Span | undefined) =>
    `${quotes.filter((quote) => near(place(quote), quote.place)).length} of ${quotes.length} right`;
  return {
    what: `15 edited quotes in ${length.toLocaleString('en')} characters`,
    ours: `${inTime(time.ours)} (${right(ours)})`,
    floor: times(time.ours, time.floor),
    peers: [peerOf('approx-string-match', time.peer, time, right(peer))],
  };
}
