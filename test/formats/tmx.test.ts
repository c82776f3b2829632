import assert from 'node:assert/strict';
import { tmx } from '../../src/engine/formats/tmx';
import { itKeepsTheLaws } from '../support/format-laws';
import { unitsOf } from '../support/units';

const memory = `<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="zh-CN" datatype="plaintext"/><body>
<tu tuid="a1"><note>From the manual</note>
  <tuv xml:lang="zh-CN"><seg>打开<bpt i="1">&lt;b&gt;</bpt>文件<ept i="1">&lt;/b&gt;</ept></seg></tuv>
  <tuv xml:lang="en"><seg>Open the <bpt i="1">&lt;b&gt;</bpt>file<ept i="1">&lt;/b&gt;</ept> here &amp; there</seg></tuv>
  <tuv xml:lang="fr"><seg>Ouvrir le fichier</seg></tuv>
</tu>
<tu><tuv lang="EN-US"><seg>Press <ph>%1</ph> to go</seg></tuv><tuv lang="ZH-CN"><seg>按 <ph>%1</ph> 继续</seg></tuv></tu>
</body></tmx>
`;

describe('TMX', () => {
  it('reads the pair under review', () => {
    assert.deepEqual(unitsOf(tmx, memory, ['key', 'notes'], { source: 'zh', target: 'en' }), [
      ['打开文件', 'Open the file here & there', 'a1', ['From the manual']],
      ['按 ￼ 继续', 'Press ￼ to go', undefined, undefined],
    ]);
  });

  it('reads every language against the source of the file when no pair is given', () => {
    assert.deepEqual(unitsOf(tmx, memory, []), [
      ['打开文件', 'Open the file here & there'],
      ['打开文件', 'Ouvrir le fichier'],
      ['按 ￼ 继续', 'Press ￼ to go'],
    ]);
    assert.deepEqual(tmx.parse(memory).languages, { source: 'zh-CN', target: 'en' });
  });

  itKeepsTheLaws(tmx, { memory });
});
