import { termMismatch } from '../../src/engine/rules/term-mismatch';
import { check, checkFixed, type Options } from '../support/check-rule';
import { glossaryOf } from '../support/glossary';
import { pairs } from '../support/pairs';

const glossary = glossaryOf(`
  网信办 | Cyberspace Administration
  中央网信办 | Office of the Central Cyberspace Affairs Commission
  一网通办 | unified online government services; one-stop online services
  铁军 | strong and loyal force | iron army
  供应链 | supply chain
  政策 | policy
  开放 | open up
  库伯内特斯 | Kubernetes
  办 | office
`);
const options: Options = { format: pairs, settings: { glossary } };
const preferred: Parameters<typeof checkFixed>[3] = { ...options, choose: finding => finding.fixes.find(fix => fix.preferred) };

describe('term-mismatch', () => {
  const flagged: Readonly<Record<string, string>> = {
    'the words of the rendering in another order': '网信办发布了通知。⇥The 【Administration of Cyberspace】 issued a notice.',
    'a rendering with a word among its own': '网信办发布了通知。⇥The 【Cyberspace Security Administration】 issued a notice.',
    'a misspelt name': '部署库伯内特斯集群。⇥Deploy a 【Kubernates】 cluster.',
    'a text that is the term alone': '一网通办⇥【One-network handling】',
    'a rendering that cannot be found: the sentence': '我们去了。网信办说好。⇥We went. 【The bureau said yes.】',
    'one finding for all terms of a sentence': '网信办谈了供应链。⇥【The bureau spoke of logistics.】',
    'one finding for a term that comes twice': '网信办，网信办！⇥【The bureau, the bureau!】',
    'the longest term that stands there': '中央网信办发布通知。⇥【The Cyberspace Administration issued a notice.】',
    'a term of one character where it stands alone': '办⇥【Do】',
  };
  for (const [name, text] of Object.entries(flagged)) it(`finds ${name}`, () => void check(termMismatch, text, options));

  const silent: Readonly<Record<string, string>> = {
    'the rendering': '网信办发布了通知。⇥The Cyberspace Administration issued a notice.',
    'another case': '网信办发布了通知。⇥THE CYBERSPACE ADMINISTRATION ISSUED A NOTICE.',
    'a plural, a possessive': '政策和供应链⇥Policies and the supply chains’ fate',
    'any accepted rendering': '推行一网通办。⇥We offer one stop online service.',
    'a hyphen, a space or neither': '供应链管理⇥Supply-chain management, supplychain',
    'forms of a verb': '坚持开放⇥We keep opening up',
    'a line end between the words': '供应链⇥supply　chain',
    'a forbidden rendering, which is another rule’s': '打造铁军⇥Build an iron army',
    'a term left in Chinese, which is another rule’s': '网信办说⇥The 网信办 said so',
    'a term of one character in a word': '办公⇥Work',
    'an empty translation': '网信办⇥',
    'the rendering’s capitals': '中央网信办⇥the OCCAC',
  };
  for (const [name, text] of Object.entries(silent)) it(`takes for right: ${name}`, () => void check(termMismatch, text, options));

  it('speaks of the pair of languages of the glossary only', () => {
    check(termMismatch, '网信办发布了通知。⇥Le bureau a publié un avis.', { ...options, settings: { glossary, target: 'fr' } });
  });

  it('is lenient where it does not know how words end', () => {
    const german = glossaryOf('供应链 | Lieferkette\n数据库 | Datenbank', { source: 'zh', target: 'de' });
    const settings = { glossary: german, target: 'de' };
    check(termMismatch, '供应链⇥Die Lieferketten\n数据库⇥【Die Tabelle】', { ...options, settings });
  });

  it('compares characters where there are no spaces', () => {
    const chinese = glossaryOf('supply chain | 供应链', { source: 'en', target: 'zh' });
    const settings = { glossary: chinese, source: 'en', target: 'zh' };
    check(termMismatch, 'Supply chains matter.⇥供应链很重要。\nThe supply chain⇥【供货链条。】', { ...options, settings });
  });

  it('minds the case where the glossary says so', () => {
    const named = glossaryOf('开源社 | KAIYUANSHE').map(term => ({ ...term, caseSensitive: true }));
    check(termMismatch, '开源社⇥Kaiyuanshe', { ...options, settings: { glossary: named } });
  });

  it('puts the preferred rendering where the other one stands', () => {
    checkFixed(
      termMismatch,
      '网信办发布了通知。⇥Administration of Cyberspace issued it.',
      '网信办发布了通知。⇥Cyberspace Administration issued it.',
      preferred,
    );
    checkFixed(termMismatch, '一网通办！⇥One network!', '一网通办！⇥Unified online government services!', preferred);
    checkFixed(termMismatch, '一网通办⇥A Kubernates', '一网通办⇥Unified online government services', preferred);
  });
});
