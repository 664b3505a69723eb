const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** Ways to write the date of publication; the groups of each are picked by name. */
const forms = [
  /(?<y>\d{4})\s?[-/.年]\s?(?<m>\d{1,2})\s?[-/.月]\s?(?<d>\d{1,2})(?!\d)/,
  new RegExp(`\\b(?<name>${monthName})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})\\b`, 'i'),
  new RegExp(`\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<name>${monthName}),?\\s+(?<y>\\d{4})\\b`, 'i'),
  // GNews writes the month first: 8/14/2023 6:54 AM UTC.
  /(?<!\d)(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4})(?!\d)/,
];

const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * The date of publication in ISO 8601: date, time and zone where the text gives all three in that form, and
 * the date alone where the zone is not sure. Undefined where the text gives no date of the calendar.
 */
export function readPublished(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  if (zoned.test(plain) && !Number.isNaN(Date.parse(plain))) return plain;
  for (const form of forms) {
    const { y = '', m, d = '', name } = form.exec(plain.slice(0, 200))?.groups ?? {};
    const month = name ? months.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(m);
    const date = `${y}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`;
    if (y && isCalendarDate(date)) return date;
  }
  return undefined;
}

function isCalendarDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
