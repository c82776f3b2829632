import * as vscode from 'vscode';
import type { AnswerProblem } from '../../server/protocol';
import type { EndpointProblem } from './endpoint';
import type { Fault } from './fault';

/** What went wrong with a service, and what to do. */
export function faultMessage({ kind, details: { status, said, retryAfter } }: Fault, provider: string): string {
  const { l10n } = vscode;
  const text = (): string => {
    switch (kind) {
      case 'cancelled':
        return l10n.t('The translation was cancelled. Nothing was changed.');
      case 'timeout':
        return l10n.t(
          '{0} did not answer in time. Try again, choose a faster model, or raise the setting mtReview.translation.timeout.',
          provider,
        );
      case 'unreachable':
        return l10n.t(
          '{0} cannot be reached. Is the server running, and is its address right? In a browser the server must also allow requests from this page (CORS).',
          provider,
        );
      case 'cut-off':
        return l10n.t('The connection to {0} broke before the answer was complete. Try again.', provider);
      case 'redirected':
        return l10n.t(
          '{0} sends requests on to another address. Neither text nor key was sent there; enter the final address in the set-up.',
          provider,
        );
      case 'unauthorised':
        return l10n.t('{0} does not accept the key. Enter a valid one in the set-up.', provider);
      case 'not-found':
        return l10n.t('{0} knows no such model or address. Choose another model in the set-up, or check the address.', provider);
      case 'too-many':
        return retryAfter === undefined
          ? l10n.t('{0} takes no more requests for the moment. Wait a little and try again.', provider)
          : l10n.t('{0} takes no more requests for the moment. Try again in {1} seconds.', provider, retryAfter);
      case 'quota':
        return l10n.t(
          'The quota at {0} is used up. Wait until it is renewed, raise it there, or choose another provider in the set-up.',
          provider,
        );
      case 'server':
        return l10n.t('{0} has a problem of its own (status {1}). Try again later.', provider, status ?? 500);
      case 'rejected':
        return l10n.t('{0} rejected the request. Check model and languages in the set-up.', provider);
      case 'not-json':
        return l10n.t(
          '{0} answered with something other than a translation, such as a web page. Check the address in the set-up.',
          provider,
        );
      case 'unexpected':
        return l10n.t('{0} answered in a form of another kind of service. Check provider and address in the set-up.', provider);
      case 'too-big':
        return l10n.t('{0} sent far more than a translation. Nothing was changed; check the address in the set-up.', provider);
      case 'unfinished':
        return l10n.t(
          '{0} stopped before the end of the translation. Translate a shorter passage, or choose a model with a larger limit.',
          provider,
        );
      case 'no-model':
        return l10n.t(
          'VS Code has no such language model. Install an extension that offers one and sign in, or choose another in the set-up.',
        );
      case 'not-allowed':
        return l10n.t('The use of the language model was not allowed. Try again and allow it, or choose another provider in the set-up.');
    }
  };
  return said ? `${text()} ${l10n.t('It says: {0}', said)}` : text();
}

/** Why an answer is not shown as a translation, and what to do. */
export function answerMessage(problem: AnswerProblem, detail = ''): string {
  const { l10n } = vscode;
  switch (problem) {
    case 'empty':
      return l10n.t('The answer was empty. Try again, or choose another model.');
    case 'unchanged':
      return l10n.t('The answer was the passage itself. Choose another model, or translate by hand.');
    case 'still-source':
      return l10n.t('The answer is still in the language of the passage: {0}. Try again, or choose another model.', detail);
    case 'refused':
      return l10n.t('The model refused: {0}. Choose another model, or translate by hand.', detail);
    case 'chatter':
      return l10n.t('The model spoke about the translation in the midst of it: {0}. Try again, or choose another model.', detail);
    case 'too-long':
      return l10n.t('The answer is far too long for the passage: {0}. Try again, or choose another model.', detail);
    case 'stand-ins':
      return l10n.t(
        'The answer lost, doubled or moved code or markup: {0}. Try again, or translate the parts around it one by one.',
        detail,
      );
    case 'forgotten':
      return l10n.t('The document was closed meanwhile. Open it and translate again.');
  }
}

/** Why an address cannot be used. */
export function endpointMessage(problem: EndpointProblem): string {
  const { l10n } = vscode;
  switch (problem) {
    case 'invalid':
      return l10n.t('Enter an address that begins with https:// or, on this machine, http://.');
    case 'insecure':
      return l10n.t(
        'Use https: over http anyone on the way can read texts and key. Only this machine and private networks may do without.',
      );
    case 'credentials':
      return l10n.t('Leave name and password out of the address: settings are no place for secrets. You are asked for a key next.');
  }
}
