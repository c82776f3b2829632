/**
 * English words that tell running English from names: determiners, pronouns, prepositions, conjunctions, auxiliaries and the commonest
 * adverbs and verbs. Drawn up by hand from the closed word classes of English; none of them is likely to stand inside a Chinese sentence
 * as a borrowed name.
 */
const FUNCTION_WORDS = `
a an the this that these those each every either neither both all any some no none such same other another much many more most few less least
several own whole half
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself
ourselves themselves who whom whose which what one ones someone anyone everyone nobody something anything everything nothing
of in to for with on at by from as into about than after over between through during before under against within without among toward
towards upon across behind beyond above below near around along off out up down per via despite until till since onto regarding including
and or but nor so yet if because although though while whereas unless whether when where why how once however therefore thus hence moreover
furthermore besides then there here now also too very just only even still already again ever never always often sometimes usually soon
not is are was were be been being am do does did done doing have has had having will would shall should can could may might must
according based due such like well further rather instead together especially mainly actively effectively continuously fully
said says say made make makes making take takes taken took get got gets give gives given gave use used uses using need needs
let put set become becomes became go goes went come comes came see seen know known work works first second new
strengthen promote improve build implement further ensure carry
`;

/** Words of English running text, in small letters. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(/\s+/).filter(Boolean));

/** Whether a word (any case) is one of English running text. */
export const isEnglishFunctionWord = (word: string): boolean => ENGLISH_FUNCTION_WORDS.has(isCapital(word) ? word.toLowerCase() : word);

const isCapital = (word: string): boolean => word.charCodeAt(0) <= 0x5a;

/**
 * Words that often begin an English sentence or follow a comma in one. A capital `We` behind a full stop is the start of a sentence;
 * a capital `Collections` may be the name of a library.
 */
const SENTENCE_STARTERS = `
a an the this that these those each every both all any some no many most several such another
i you he she it we they my your his her its our their who what which when where why how there here
in on at by for from with as after before since during under through between among over within without against despite until upon according
and or but so yet if because although though while unless whether however therefore thus hence moreover furthermore besides then also
finally meanwhile nevertheless instead otherwise currently today now not only please let first second third last next
`;

const STARTERS: ReadonlySet<string> = new Set(SENTENCE_STARTERS.split(/\s+/).filter(Boolean));

/** Whether a word (any case) is one that typically starts a sentence or a clause. */
export const isSentenceStarter = (word: string): boolean => STARTERS.has(word.toLowerCase());
