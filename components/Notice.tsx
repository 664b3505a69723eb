import type { ComponentChildren } from 'preact';
import { useReader } from './reader.ts';

/** What stands in the panel where there is no brief: why, and what to do next. */
export function Notice({ text, children }: { text: string; children?: ComponentChildren }) {
  const { words } = useReader();
  return (
    <section class="empty">
      <h1 class="visually-hidden">{words.extensionName}</h1>
      <p role="status">{text}</p>
      {children}
    </section>
  );
}

/** The articles to begin with. */
export function Examples({ rewrite, original }: { rewrite: string; original: string }) {
  const { words } = useReader();
  return (
    <ul class="examples">
      <li>
        <a href={rewrite} target="_blank" rel="noreferrer">
          {words.emptyExampleRewrite}
        </a>
      </li>
      <li>
        <a href={original} target="_blank" rel="noreferrer">
          {words.emptyExampleOriginal}
        </a>
      </li>
    </ul>
  );
}
