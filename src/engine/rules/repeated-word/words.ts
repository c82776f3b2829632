/** Function words that never stand twice in a row in English; to delete one needs no judgement. */
export const NEVER_TWICE: ReadonlySet<string> = new Set(
  'a an the of to and or but our their its my your whose than if because although'.split(' '),
);

/** Prepositions that meet only where one ends a clause (`what I look at at night`), which is rare. */
export const SELDOM_TWICE: ReadonlySet<string> = new Set('with from for by at into'.split(' '));

/** Words that may meet in good English (`what it is is`, `had had`, `the room he came in in May`), mostly at the seam of two clauses. */
export const MAY_MEET: ReadonlySet<string> = new Set(
  `had that is was are were be been do does did has have can will would could should may might must in on out up off over down back through around
  about under inside it you her him them us me this what who which where there here then so as no not s t d ll re ve m i know knows say says said think want wanted go goes
  went come comes came see get like`.split(/\s+/),
);

/** Pairs people say and write: emphasis, sounds, calls, childish words. What `repeated-phrase` calls playful is exempt as well. */
export const SAID_TWICE: ReadonlySet<string> = new Set(
  `very really so too much many far long way big little old deep wide high low slow slowly soft softly quite just only more less never ever always
  hot cold cool red blue black white pretty nice bad sad happy poor rich dear darling easy steady same super extra mega ultra plus double
  chop choo yum yummy goody night boo bling tuk pom din rah gung aye bang boom hush pooh pee wee tum tom can cha cancan couscous agar beri
  ylang bon log sin cos half fifty twenty ten hundred times win tsk now there well please gently quietly
  hello bye big-big tut knock please pls plz maybe thx lol sorry thank thanks children people boys girls friends men women et al und die der das nous vous que`
    .split(/\s+/)
    .filter(Boolean),
);
