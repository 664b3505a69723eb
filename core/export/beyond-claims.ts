import type { Article } from '../article.ts';
import { type BriefExport, type ExportWords, type Passage, passagesOf } from './brief-export.ts';

/** What a comparison has beyond the claims of a brief, under one heading: passages of one of the articles, or notes. */
export interface BeyondClaims {
  heading: string;
  article: Article;
  passages: Passage[];
  notes: string[];
}

/** What only the other article claims, this one's choice of words and its opinions, as far as there is any. */
export function beyondClaims({ article, comparison }: BriefExport, words: ExportWords): BeyondClaims[] {
  if (!comparison) return [];
  const { other, report } = comparison;
  const { wording, opinions } = words.headings;
  const sections: BeyondClaims[] = [
    {
      ...{ heading: words.leftOut(words.site(other)), article: other, notes: [] },
      passages: passagesOf(other, report.leftOut),
    },
    { heading: wording, article, passages: [], notes: report.wording.map(words.renaming) },
    { heading: opinions, article, passages: passagesOf(article, report.opinions), notes: [] },
  ];
  return sections.filter(({ passages, notes }) => passages.length + notes.length > 0);
}
