import type { Article } from '../core/article.ts';
import type { Brief } from '../core/brief.ts';
import { byUrgency, type ComparedClaim, senseWords } from '../core/comparison/comparison-report.ts';
import { formatFact } from '../core/facts/format.ts';
import { Notes, type Places } from './ClaimComparison.tsx';
import { useReader } from './reader.ts';
import { StatusMark } from './StatusMark.tsx';

export interface ComparisonTableProps {
  claims: ComparedClaim[];
  brief: Brief;
  here: Article;
  there: Article;
  places: Places;
  chosen: string | undefined;
  onChoose(claim: string): void;
}

/** Claims and their facts: what this side says, what the other says. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { words } = useReader();
  return (
    <section aria-labelledby="claims-table">
      <h2 id="claims-table">{words.keyClaims}</h2>
      {props.claims.length === 0 && <p>{words.emptyFilter}</p>}
      {props.claims.length > 0 && (
        <table class="comparison-table">
          <thead>
            <tr>
              <th scope="col">{words.claimColumn}</th>
              <th scope="col">{words.statusColumn}</th>
              <th scope="col">{props.places.here}</th>
              <th scope="col">{props.places.there}</th>
            </tr>
          </thead>
          <tbody>
            {props.claims.toSorted(byUrgency).map((compared) => (
              <ClaimRow key={compared.claim} {...props} compared={compared} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function ClaimRow({
  compared,
  brief,
  here,
  there: other,
  places,
  chosen,
  onChoose,
}: ComparisonTableProps & { compared: ComparedClaim }) {
  const { words, language } = useReader();
  const { claim, status, agreed, differences, unmatched } = compared;
  const at = brief.claims.findIndex(({ id }) => id === claim);
  const values = (side: 'here' | 'there') => (
    <ul class="values">
      {differences.map((pair) => (
        <li key={pair[side].start} class="value-differs">
          <span aria-hidden="true">≠ </span>
          <strong lang={language}>{formatFact(pair[side], language)}</strong>
        </li>
      ))}
      {side === 'here' &&
        unmatched.map((fact) => (
          <li key={fact.start} class="value-unmatched">
            <span aria-hidden="true">? </span>
            <span lang={language}>{formatFact(fact, language)}</span>
          </li>
        ))}
      {agreed.map((pair) => (
        <li key={pair[side].start} lang={language}>
          {formatFact(pair[side], language)}
        </li>
      ))}
    </ul>
  );
  return (
    <tr
      id={`row-${claim}`}
      class={claim === chosen ? 'chosen' : undefined}
      aria-current={claim === chosen ? 'true' : undefined}
    >
      <th scope="row" lang={brief.language}>
        <button type="button" class="link" onClick={() => onChoose(claim)}>
          <span class="claim-number">{at + 1}</span> {brief.claims[at]?.text}
        </button>
      </th>
      <td data-label={words.statusColumn}>
        <StatusMark status={status} />
        <Notes compared={compared} senses={senseWords(compared, here, other)} />
      </td>
      <td data-label={places.here}>{values('here')}</td>
      <td data-label={places.there}>{values('there')}</td>
    </tr>
  );
}
