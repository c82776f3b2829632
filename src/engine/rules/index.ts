import type { Rule } from '../types';

/** Every rule, in the order they are documented. */
export const RULES: readonly Rule[] = [];
