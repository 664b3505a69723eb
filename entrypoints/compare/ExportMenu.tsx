import { useReader } from '../../components/reader.ts';
import {
  type ComparisonExport,
  comparisonCsv,
  comparisonJsonLd,
  comparisonMarkdown,
} from '../../core/export.ts';

const formats = [
  { name: 'Markdown', extension: 'md', type: 'text/markdown', write: comparisonMarkdown },
  { name: 'CSV', extension: 'csv', type: 'text/csv', write: comparisonCsv },
  { name: 'JSON-LD', extension: 'jsonld', type: 'application/ld+json', write: comparisonJsonLd },
] as const;

/** A button for each format that a comparison can be saved in. */
export function ExportMenu({ data }: { data: ComparisonExport }) {
  const { words } = useReader();
  return (
    <fieldset class="exports">
      <legend>{words.exportMenu}</legend>
      {formats.map((format) => (
        <button key={format.name} type="button" class="second-button" onClick={() => save(format, data)}>
          {format.name}
        </button>
      ))}
    </fieldset>
  );
}

function save({ extension, type, write }: (typeof formats)[number], data: ComparisonExport) {
  const url = URL.createObjectURL(new Blob([write(data)], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${data.here.key.replaceAll(/[^\w.-]+/g, '-')}.${extension}`;
  link.click();
  // The download has begun by then; the address of the text is not needed any more.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
