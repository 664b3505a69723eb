import type { ComponentChildren } from 'preact';
import { useReader } from './reader.ts';

/** A link to one of the articles that show what the panel does. */
export interface Example {
  source: string;
  title: string;
  url: string;
  inLanguage: string;
}

/** What stands in the panel where there is no brief: why, and what to do next. */
export function Notice(props: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <section class="empty" role="status">
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      {props.children}
    </section>
  );
}

/** Articles to begin with. */
export function Examples({ examples }: { examples: Example[] }) {
  const { words } = useReader();
  return (
    <>
      <h2>{words.examples}</h2>
      <ul class="examples">
        {examples.map(({ source, title, url, inLanguage }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer" lang={inLanguage}>
              {title}
            </a>
            <span class="example-source">{source}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
