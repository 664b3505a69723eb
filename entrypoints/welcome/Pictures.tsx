import type { ComponentChildren } from 'preact';
import { useReader } from '../../components/reader.ts';

/** What the extension does, in three pictures: one figure on its way from the page to the comparison. */
export function Pictures() {
  const { words } = useReader();
  return (
    <ol class="pictures">
      <Picture name={words.pictureMarks} note={words.pictureMarksNote}>
        <rect class="sheet" x="30" y="10" width="180" height="130" rx="8" />
        <Line x={46} y={30} width={92} strong />
        <Line x={46} y={52} width={148} />
        <rect class="marked" x="44" y="64" width="152" height="22" />
        <path class="marked-under" d="M44 86H196" />
        <Line x={46} y={75} width={38} strong />
        <text class="value" x="108" y="80" text-anchor="middle" lang="zh-Hans">
          1.2万
        </text>
        <Line x={132} y={75} width={60} strong />
        <Line x={46} y={98} width={148} />
        <Line x={46} y={116} width={104} />
      </Picture>
      <Picture name={words.pictureClaims} note={words.pictureClaimsNote}>
        <rect class="sheet" x="30" y="10" width="180" height="130" rx="8" />
        <rect class="chosen-edge" x="30" y="26" width="4" height="98" />
        <circle class="dot" cx="52" cy="34" r="6" />
        <Line x={66} y={34} width={78} />
        <Line x={46} y={55} width={148} strong />
        <Line x={46} y={71} width={88} strong />
        <rect class="chip" x="46" y="84" width="62" height="20" rx="10" />
        <text class="value" x="77" y="98.5" text-anchor="middle">
          12,000
        </text>
        <path class="quote" d="M47 113V127" />
        <Line x={56} y={120} width={120} />
      </Picture>
      <Picture name={words.pictureOriginal} note={words.pictureOriginalNote}>
        <rect class="sheet" x="12" y="10" width="100" height="130" rx="8" />
        <rect class="sheet" x="128" y="10" width="100" height="130" rx="8" />
        {[12, 128].map((x) => (
          <g key={x}>
            <Line x={x + 14} y={30} width={52} strong />
            <Line x={x + 14} y={48} width={72} />
            <Line x={x + 14} y={104} width={72} />
            <Line x={x + 14} y={120} width={44} />
          </g>
        ))}
        <text class="value large" x="62" y="81" text-anchor="middle">
          12,000
        </text>
        <text class="value large" x="178" y="81" text-anchor="middle">
          21,000
        </text>
        <circle class="unequal" cx="120" cy="75" r="15" />
        <text class="unequal-sign" x="120" y="81" text-anchor="middle">
          ≠
        </text>
      </Picture>
    </ol>
  );
}

/** A drawing that is told again by the words under it. */
function Picture(props: { name: string; note: string; children: ComponentChildren }) {
  return (
    <li>
      <svg viewBox="0 0 240 150" aria-hidden="true">
        {props.children}
      </svg>
      <h2>{props.name}</h2>
      <p>{props.note}</p>
    </li>
  );
}

/** A line of text, too small to read. */
function Line({ x, y, width, strong }: { x: number; y: number; width: number; strong?: boolean }) {
  return <rect class={strong ? 'line strong' : 'line'} x={x} y={y - 3} width={width} height="6" rx="3" />;
}
