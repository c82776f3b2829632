import assert from 'node:assert/strict';
import { resx } from '../../src/engine/formats/resx';
import { itKeepsTheLaws } from '../support/format-laws';
import { unitsOf } from '../support/units';

const resources = `<?xml version="1.0" encoding="utf-8"?>
<root>
  <resheader name="version"><value>2.0</value></resheader>
  <data name="Title" xml:space="preserve">
    <value>The river &amp; the {0} walk</value>
    <comment>On the first page</comment>
  </data>
  <data name="Lines" xml:space="preserve"><value>One line
and another &lt;b&gt;line&lt;/b&gt; here</value></data>
  <data name="Icon" type="System.Resources.ResXFileRef"><value>icon.png</value></data>
  <data name="&gt;&gt;label.Name" xml:space="preserve"><value>label</value></data>
  <data name="Empty" xml:space="preserve"><value></value></data>
</root>
`;

describe('RESX', () => {
  it('reads strings and nothing else', () => {
    assert.deepEqual(unitsOf(resx, resources, ['key', 'notes']), [
      ['The river & the ￼ walk', 'Title', ['On the first page']],
      ['One line\nand another line here', 'Lines', undefined],
      ['', 'Empty', undefined],
    ]);
  });

  itKeepsTheLaws(resx, { resources });
});
