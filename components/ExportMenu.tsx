import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../core/article.ts';
import type { BriefExport, ExportWords } from '../core/export/brief-export.ts';
import { briefText } from '../core/export/brief-text.ts';
import { type ExportFormat, exportFormats, fileName } from '../core/export/formats.ts';
import { markdown } from '../core/export/markdown.ts';
import { exportWords } from './export-words.ts';
import { useReader } from './reader.ts';
import { saveFile } from './save-file.ts';
import type { Words } from './words.ts';

export interface ExportMenuProps {
  data: BriefExport;
  /** What an article's site is called. */
  site(article: Article): string;
  /** The address of the print view; none is offered on the view itself. */
  printPage?: string;
}

/** What a brief can be taken along as: copied, saved in a format, or printed. */
export function ExportMenu({ data, site, printPage }: ExportMenuProps) {
  const reader = useReader();
  const { words } = reader;
  const [said, say] = useState('');

  const copy = async (write: typeof briefText) => {
    // Said anew, so that it is also heard the second time.
    say('');
    const text = write(data, exportWords(reader, site));
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    say(copied ? words.exportCopied : words.exportNotCopied);
  };

  return (
    <details class="export-menu">
      <summary>{words.exportMenu}</summary>
      <Choices label={words.exportCopy}>
        <Choice name={words.exportText} onChoose={() => void copy(briefText)} />
        <Choice name="Markdown" onChoose={() => void copy(markdown)} />
        <span role="status" class="export-said">
          {said}
        </span>
      </Choices>
      <Choices label={words.exportSave}>
        {exportFormats.map((format) => (
          <Choice
            key={format.id}
            name={nameOf(format, words)}
            onChoose={() => save(format, data, exportWords(reader, site))}
          />
        ))}
      </Choices>
      {printPage && (
        <a class="export-print" href={printPage} target="_blank" rel="noreferrer">
          {words.printView}
        </a>
      )}
    </details>
  );
}

function Choices({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}

const Choice = ({ name, onChoose }: { name: string; onChoose(): void }) => (
  <button type="button" class="second-button" onClick={onChoose}>
    {name}
  </button>
);

type FormatId = (typeof exportFormats)[number]['id'];

/** What a format is called: by its own name, which is the same in every language, or by what is in it. */
const nameOf = ({ id }: { id: FormatId }, words: Words): string =>
  ({
    markdown: 'Markdown',
    'claims-csv': words.exportClaims,
    'facts-csv': words.exportFacts,
    'web-annotation': 'Web Annotation',
    'claim-json-ld': 'schema.org',
    hypothesis: 'Hypothesis',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
  })[id];

const save = (format: ExportFormat, data: BriefExport, words: ExportWords) =>
  saveFile(fileName(data, format), format.mediaType, format.write(data, words));
