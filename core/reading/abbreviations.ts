/**
 * English words that are written with a full stop, by what the stop says about the end of a sentence.
 * All in lower case and without the last stop; dotted ones (`a.m`, `u.s`) keep the stops inside.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before the thing they belong to, so a sentence never ends with one: titles, "versus", "such as". */
export const leadingAbbreviations = words(`
  mr mrs ms mx dr prof st ste mt ft gen gov sen rep reps sens lt col capt cmdr cpl sgt maj adm brig rev hon pres
  supt amb det insp atty asst messrs mme mlle fr vs v cf viz e.g i.e eg ie approx ca incl lt.col lt.gen maj.gen
`);

/** Stand before a number: `No. 5`, `pp. 3-4`. Before anything else the stop is a stop. */
export const numberAbbreviations = words('no nos n° vol art sec fig figs p pp ch par');

/** Months and weekdays: before a number they belong to the date, before a capital they end the sentence. */
export const calendarAbbreviations = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);

/** May end a sentence or not: only the next word tells (`Apple Inc. Chief Executive`, `Apple Inc. It fell`). */
export const openAbbreviations = words(`
  inc co corp ltd llc plc bros jr sr esq etc al dept univ assn est ave blvd rd hwy bldg ph.d m.d b.a m.a
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nev okla
  ore pa penn tenn tex va vt wash wis wyo ont que
`);

/** Words that begin a sentence and hardly ever a name: after an open abbreviation they tell that it ended. */
export const sentenceStarters = words(`
  a an the this that these those there here it its he she they we you i his her their our your my
  who what when where why how which whose is are was were do does did has have had can could would should
  and but or so yet for in on at by from with without of to as if although though while because since until
  after before during despite under over about among between according both all some many most more several
  few no not nor now then thus hence however meanwhile moreover furthermore still also even only just another
  such other others one two three yesterday today tomorrow once later earlier again instead
`);

/** What may follow `a.m.` and `p.m.` within a sentence: time zones and days. */
export const timeContinuations = words(`
  et ct mt pt est edt cst cdt mst mdt pst pdt gmt utc bst cet cest jst hkt sgt eastern central mountain pacific local
  monday tuesday wednesday thursday friday saturday sunday
`);
