import type { BriefClaim } from '../core/brief.ts';
import { formatFact } from '../core/facts/format.ts';
import type { Language } from '../core/language.ts';
import { useReader } from './reader.ts';

/** The dated claims in order of time. */
export function Timeline(props: {
  claims: BriefClaim[];
  textLanguage: Language;
  onChoose(claim: string): void;
}) {
  const { words, language } = useReader();
  const dated = props.claims
    .filter(({ when }) => when !== undefined)
    .sort((a, b) => (a.when!.value < b.when!.value ? -1 : 1));
  if (dated.length < 2) return null;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{words.timeline}</h2>
      <ol class="timeline">
        {dated.map(({ id, text, when }) => (
          <li key={id}>
            <span class="timeline-date">
              <time dateTime={when!.value} lang={language}>
                {formatFact({ type: 'date', value: when!.value }, language)}
              </time>
              {when!.derived && (
                <span class="timeline-derived" title={words.derivedDateNote}>
                  {words.derivedDate}
                </span>
              )}
            </span>
            <button type="button" class="link" lang={props.textLanguage} onClick={() => props.onChoose(id)}>
              {text}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
