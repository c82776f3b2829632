import assert from 'node:assert/strict';
import { android } from '../../src/engine/formats/android';
import { itKeepsTheLaws } from '../support/format-laws';
import { brokenPlaces, unitsOf } from '../support/units';

const strings = `<?xml version="1.0" encoding="utf-8"?>
<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2">
    <!-- shown first -->
    <string name="app_name" translatable="false">River</string>
    <string name="title">The river\\'s <b>long</b> walk &amp; more</string>
    <string name="layout">
        Two lines
        of text,\\nand a third \\u0041\\@ here
    </string>
    <string name="quoted">"  Kept   as it's written  "</string>
    <string name="link"><![CDATA[Read <a href="x">the terms</a> & go on]]></string>
    <string name="who">Hello <xliff:g id="name" example="Ann">%1$s</xliff:g>, good day</string>
    <string name="none"/>
    <string-array name="days"><item>First day</item><item>Second day</item></string-array>
    <plurals name="files"><item quantity="one">%d file found</item><item quantity="other">%d files found</item></plurals>
</resources>
`;

describe('Android strings', () => {
  it('reads strings, arrays and plurals through their escapes', () => {
    assert.deepEqual(unitsOf(android, strings, ['key', 'form']), [
      ["The river's long walk & more", 'title', undefined],
      ['Two lines of text,\nand a third A@ here', 'layout', undefined],
      ["  Kept   as it's written  ", 'quoted', undefined],
      ['Read the terms & go on', 'link', undefined],
      ['Hello ￼, good day', 'who', undefined],
      ['', 'none', undefined],
      ['First day', 'days[0]', undefined],
      ['Second day', 'days[1]', undefined],
      ['￼ file found', 'files', 'one'],
      ['￼ files found', 'files', 'other'],
    ]);
    assert.deepEqual(android.parse(strings).problems, []);
  });

  it('says what is broken', () => {
    assert.deepEqual(brokenPlaces(android, '<resources><string name="a">A & B <b>c</string></resources>'), ['<b>', '&']);
  });

  it('is known by its folder or name', () => {
    for (const path of ['app/src/main/res/values-zh-rcn/strings.xml', 'res/values/arrays.xml', 'strings.xml'])
      assert.ok(android.accepts?.(path));
    assert.equal(android.accepts?.('pom.xml'), false);
  });

  itKeepsTheLaws(android, { strings });
});
