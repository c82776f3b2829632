/** A project's glossary: reading it, and finding its terms in texts. */
export { type GlossaryReading, loadGlossary } from './load';
export type { GlossaryProblem } from './problems';
export { type Glossary, NO_TERMS, type Term } from './term';
