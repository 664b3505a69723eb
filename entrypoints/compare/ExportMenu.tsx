import { writeDate } from '../../components/ArticleHead.tsx';
import { notesOf, writeFacts } from '../../components/ClaimComparison.tsx';
import { type Reader, useReader } from '../../components/reader.ts';
import { statusWord } from '../../components/StatusMark.tsx';
import { fill } from '../../components/words.ts';
import {
  type ComparisonExport,
  comparisonCsv,
  comparisonJsonLd,
  comparisonMarkdown,
  type ExportWords,
} from '../../core/export.ts';

const formats = [
  { name: 'Markdown', extension: 'md', type: 'text/markdown', write: comparisonMarkdown },
  { name: 'CSV', extension: 'csv', type: 'text/csv', write: comparisonCsv },
  { name: 'JSON-LD', extension: 'jsonld', type: 'application/ld+json', write: comparisonJsonLd },
] as const;

/** A button for each format that a comparison can be saved in. */
export function ExportMenu({ data, places }: { data: ComparisonExport; places: ExportWords['places'] }) {
  const reader = useReader();
  return (
    <fieldset class="exports">
      <legend>{reader.words.exportMenu}</legend>
      {formats.map((format) => (
        <button
          key={format.name}
          type="button"
          class="second-button"
          onClick={() => save(format, data, wordsOf(reader, places))}
        >
          {format.name}
        </button>
      ))}
    </fieldset>
  );
}

const wordsOf = (
  { words, language, interfaceLanguage }: Reader,
  places: ExportWords['places'],
): ExportWords => ({
  places,
  status: ({ status }) => words[statusWord[status]],
  attribution: (who) => (who ? fill(words.accordingTo, { who }) : words.articlesOwnStatement),
  notes: (compared, senses) => [
    ...(compared.status === 'check' && compared.unmatched.length > 0
      ? [`${writeFacts(compared.unmatched, language)} ${fill(words.notInPassage, { place: places.there })}`]
      : []),
    ...notesOf({ compared, senses }, words),
  ],
  date: (iso) => writeDate(iso, interfaceLanguage),
});

function save(
  { extension, type, write }: (typeof formats)[number],
  data: ComparisonExport,
  words: ExportWords,
) {
  const url = URL.createObjectURL(new Blob([write(data, words)], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${data.here.key.replaceAll(/[^\w.-]+/g, '-')}.${extension}`;
  link.click();
  // The download has begun by then; the address of the text is not needed any more.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
