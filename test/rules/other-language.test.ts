import { otherLanguage } from '../../src/engine/rules/other-language';
import { check } from '../support/check-rule';

function flags(marked: string): void {
  it(marked.replace(/\n/g, '⏎').slice(0, 90), () => void check(otherLanguage, marked));
}
const leavesAlone = flags;
const english = '\n\nThe museum is open from nine to five and closed on Mondays, when the guides are trained.';

describe('other-language', () => {
  describe('flags', () => {
    flags(`【CENTRE DE PRESSE】${english}`);
    flags(`【Mentions légales】${english}`);
    flags(`【Datenschutzerklärung und Impressum】${english}`);
    flags(`【Todos los derechos están reservados y no se permite la reproducción de los textos.】${english}`);
    flags(`Our history 【Наша история и контакты】 in brief.${english}`);
  });

  describe('leaves alone', () => {
    leavesAlone(`News center${english}`);
    leavesAlone(`Contact services${english}`);
    leavesAlone(`Rio de Janeiro${english}`);
    leavesAlone(`He studied at the École normale supérieure and the Universität Wien.${english}`);
    leavesAlone(`The motto is «Liberté, égalité, fraternité».${english}`);
    leavesAlone(`Make the Party's management of the Internet an important political principle${english}`);
    leavesAlone(`Mountains majestic to see the main peak, the tide surging good sail.${english}`);
    leavesAlone(
      'Le musée est ouvert tous les jours de neuf heures à dix-sept heures.\n\nIl est fermé le lundi et pendant les fêtes de la ville.',
    );
  });
});
