import type { DraftClaim } from '../core/brief.ts';
import type { PickedClaim } from '../core/reading/claim.ts';
import { BriefRefused, defineProvider } from './provider.ts';

/**
 * The deterministic reading as a draft: the article's own sentences, in its own language. It translates nothing,
 * needs neither model nor network, and is the floor under every other provider.
 */
export default defineProvider({
  id: 'reading',
  async makeDraft({ article, reading }) {
    if (!reading?.claims.length) throw new BriefRefused('no-claims');
    const picked = reading.claims.toSorted((a, b) => a.start - b.start);
    const claims = picked.map((claim, index) => draftClaim(claim, index, article.text));
    return {
      language: article.inLanguage,
      summary: reading.summary.map(({ start, end }) => ({
        text: article.text.slice(start, end),
        claims: claims.filter((_, i) => picked[i]!.start === start).map(({ id }) => id),
        selector: { type: 'TextPositionSelector', start, end },
      })),
      claims,
    };
  },
});

const draftClaim = (
  { kind, start, end, facts, attribution, reasons }: PickedClaim,
  index: number,
  text: string,
): DraftClaim => ({
  id: `c${index + 1}`,
  kind,
  text: text.slice(start, end),
  ...(attribution && { attribution: attribution.who }),
  facts,
  selector: { type: 'TextPositionSelector', start, end },
  reasons,
});
