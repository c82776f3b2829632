import type { Message } from '../engine';

/** Something wrong with how the command was called or configured: one line for the user, with the remedy. */
export class UsageError extends Error {
  constructor(readonly told: Message) {
    super(told.en);
  }
}
