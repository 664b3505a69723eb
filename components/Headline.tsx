import { Fragment } from 'preact';
import type { TextCheck } from '../core/brief.ts';
import { type Language, tongueOf } from '../core/language.ts';
import { CheckedText } from './CheckedText.tsx';

/** Words that lean on the one before them: no line begins with one. */
const leaning = new Set('的地得了着著过過们們之');

/**
 * A headline, whose lines end between words. In Chinese, which sets no spaces, the browser would end them anywhere: the
 * places between words are shown to it, and the style sheets forbid the others.
 */
export function Headline(props: { text: string; language: Language; check?: TextCheck | undefined }) {
  const { text, language, check } = props;
  if (tongueOf(language) !== 'zh' || check?.flags.length) return <CheckedText text={text} check={check} />;
  const pieces = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return (
    <>
      {pieces.map(({ segment, isWordLike, index }, at) => (
        <Fragment key={index}>
          {/* Beside a mark or a space the browser knows by itself where a line may end. */}
          {isWordLike && pieces[at - 1]?.isWordLike && !leaning.has(segment) && <wbr />}
          {segment}
        </Fragment>
      ))}
    </>
  );
}
