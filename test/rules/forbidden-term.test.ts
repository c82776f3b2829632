import { forbiddenTerm } from '../../src/engine/rules/forbidden-term';
import { check, checkFixed, type Options } from '../support/check-rule';
import { glossaryOf } from '../support/glossary';
import { pairs } from '../support/pairs';

const glossary = glossaryOf(`
  铁军 | strong force | iron army
  网信办 | Cyberspace Administration | Network Letter Office; net office
  网络 | cyberspace | network
  网络安全法 | Network Security Law
  平台 | platform | flat
  公寓 | flat
  机构 | agency | organ
  新 | fresh | new
`);
const options: Options = { settings: { glossary } };
const choose = (finding: { fixes: readonly { preferred?: boolean }[] }) => finding.fixes.find(fix => fix.preferred);
const preferred = { ...options, choose } as Parameters<typeof checkFixed>[3];

describe('forbidden-term', () => {
  const flagged: Readonly<Record<string, string>> = {
    'the rendering': 'They built an 【iron army】 of officials.',
    'any case': 'The 【NETWORK LETTER OFFICE】 said so.',
    'a plural, a possessive': 'Two 【iron armies】 and the 【net office】’s chief.',
    'a hyphen or a line end between the words': 'An 【iron-army】 and a 【net\noffice】.',
    'beside others': 'The 【network】, the 【iron army】.',
  };
  for (const [name, text] of Object.entries(flagged)) it(`finds ${name}`, () => void check(forbiddenTerm, text, options));

  const silent: Readonly<Record<string, string>> = {
    'an accepted rendering that holds it': 'The Network Security Law is in force.',
    'words with a mark between them': 'Cast iron. Army trucks. Iron, army and net; office.',
    'parts of words': 'Organic networking in the flatlands.',
    'a word that only ends like a plural': 'The evening news.',
    'what is right for another term': 'A flat in town.',
  };
  for (const [name, text] of Object.entries(silent)) it(`leaves alone ${name}`, () => void check(forbiddenTerm, text, options));

  it('asks the source which term is meant, where there is one', () => {
    check(forbiddenTerm, '一个平台⇥A 【flat】\n一间公寓⇥A flat\n身体的器官⇥An organ of the body', { ...options, format: pairs });
  });

  it('forbids whatever the source says where the entry has no source term', () => {
    check(forbiddenTerm, '请使用⇥【Utilise】 it', { settings: { glossary: glossaryOf('| use | utilise') }, format: pairs });
  });

  it('puts the preferred rendering in its place, with case, number and article as it needs', () => {
    checkFixed(forbiddenTerm, 'They built an iron army.', 'They built a strong force.', preferred);
    checkFixed(forbiddenTerm, 'Iron armies marched.', 'Strong forces marched.', preferred);
    checkFixed(forbiddenTerm, 'THE IRON ARMY', 'THE STRONG FORCE', preferred);
    checkFixed(forbiddenTerm, 'An Iron Army of Its Own', 'A Strong Force of Its Own', preferred);
    checkFixed(forbiddenTerm, 'An organ', 'An agency', preferred);
    checkFixed(forbiddenTerm, 'the organs’ heads', 'the agencies’ heads', preferred);
  });
});
