import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ClaimComparison } from '../../components/ClaimComparison.tsx';
import { useReader } from '../../components/reader.ts';
import { SelectionCard } from '../../components/SelectionCard.tsx';
import { selectionOutcome } from '../../components/selection-outcome.ts';
import { useStored } from '../../components/stored.ts';
import { type ComparedClaim, senseWords } from '../../core/comparison/comparison-report.ts';
import {
  type ArticleRecord,
  envelope,
  type Selection,
  selectionKey,
  type TabRecord,
} from '../../core/messages.ts';
import type { SelectionReading } from '../../core/reading/selection.ts';
import { placeOf } from '../../sources/index.ts';
import { analyse, compareArticles } from './analysis.ts';
import { showThere } from './show-there.ts';

/** What the reader selected in the tab's page and asked about; what comes of it is also read aloud. */
export function SelectionSection({ tabId, record }: { tabId: number; record: TabRecord | undefined }) {
  const selection = useStored<Selection>(browser.storage.session, selectionKey(tabId));
  const [said, say] = useState('');
  const article = record?.state === 'article' ? record : undefined;
  return (
    <>
      <p class="visually-hidden" role="status">
        {selection && said}
      </p>
      {selection && (
        <Selected key={selection.at} tabId={tabId} selection={selection} record={article} onOutcome={say} />
      )}
    </>
  );
}

interface SelectedProps {
  tabId: number;
  selection: Selection;
  record: ArticleRecord | undefined;
  onOutcome(outcome: string): void;
}

function Selected({ tabId, selection, record, onOutcome }: SelectedProps) {
  const reader = useReader();
  const reading = useReading(selection, record);
  const compared = useCompared(selection, record, reading);
  const outcome = selectionOutcome(selection, reading, compared, reader);
  useEffect(() => onOutcome(outcome), [outcome]);
  // Said anew, so that the same of other words is also heard.
  useEffect(() => () => onOutcome(''), []);
  const close = () => void browser.runtime.sendMessage(envelope('background', 'selectionClosed', { tabId }));
  return (
    <SelectionCard selection={selection} reading={reading} onClose={close}>
      {record && reading && <Beside record={record} reading={reading} compared={compared} />}
    </SelectionCard>
  );
}

/** The other side's passage, or why there is none. */
function Beside(props: {
  record: ArticleRecord;
  reading: SelectionReading;
  compared: ComparedClaim | undefined;
}) {
  const { record, reading, compared } = props;
  const { words } = useReader();
  const { article, comparison, brief } = record;
  if (brief.otherSides.length === 0) return null;
  if (!reading.isPlaced) return <p class="note">{words.selectionOutside}</p>;
  if (!comparison) return <p class="note">{words.selectionNotCompared}</p>;
  if (!compared) return null;
  const { other } = comparison;
  return (
    <ClaimComparison
      compared={compared}
      there={compared.there.map(({ start, end }) => other.text.slice(start, end))}
      thereLanguage={other.inLanguage}
      places={{ here: placeOf(article), there: placeOf(other) }}
      senses={senseWords(compared, article, other)}
      onShowThere={() => showThere(other, compared.there[0])}
    />
  );
}

/** Where the selection stands in the article, if the page is still as it was when the reader selected it. */
const spanIn = ({ place }: Selection, record: ArticleRecord | undefined) =>
  place && place.revision === record?.revision ? place.span : undefined;

function useReading(selection: Selection, record: ArticleRecord | undefined): SelectionReading | undefined {
  const { language } = useReader();
  const [reading, setReading] = useState<SelectionReading>();
  const article = record?.article;
  const span = spanIn(selection, record);

  useEffect(() => {
    let isCurrent = true;
    const place = article && span && { article, span };
    analyse('select', {
      text: selection.text,
      around: selection.around,
      language,
      ...(place && { place }),
    }).then(
      (read) => isCurrent && setReading(read),
      (error) => console.error('A selection was not read:', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [article?.text, language, span?.start, span?.end]);

  return reading;
}

function useCompared(
  selection: Selection,
  record: ArticleRecord | undefined,
  reading: SelectionReading | undefined,
): ComparedClaim | undefined {
  const [compared, setCompared] = useState<ComparedClaim>();
  const span = spanIn(selection, record);
  const other = record?.comparison?.other;

  useEffect(() => {
    setCompared(undefined);
    if (!record || !other || !span || !reading?.isPlaced) return;
    let isCurrent = true;
    const claim = { id: 'selection', passages: [span], facts: reading.facts.map(({ key }) => key) };
    compareArticles(record.article, other, [claim]).then(
      ({ claims }) => isCurrent && setCompared(claims[0]),
      (error) => console.error('A selection was not compared:', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [record?.article.text, other?.key, other?.text, reading?.isPlaced, span?.start, span?.end]);

  return compared;
}
