import assert from 'node:assert/strict';
import { stringsdict } from '../../src/engine/formats/stringsdict';
import { itKeepsTheLaws } from '../support/format-laws';
import { unitsOf } from '../support/units';

const plurals = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <key>files.found</key>
  <dict>
    <key>NSStringLocalizedFormatKey</key><string>Found %#@files@ so far</string>
    <key>files</key>
    <dict>
      <key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string>
      <key>NSStringFormatValueTypeKey</key><string>d</string>
      <key>one</key><string>%d file &amp; folder</string>
      <key>other</key><string>%d files &amp; folders</string>
    </dict>
  </dict>
</dict></plist>
`;

describe('stringsdict', () => {
  it('reads formats and plural forms', () => {
    assert.deepEqual(unitsOf(stringsdict, plurals, ['key', 'form']), [
      ['Found ￼ so far', 'files.found', undefined],
      ['￼ file & folder', 'files.found.files', 'one'],
      ['￼ files & folders', 'files.found.files', 'other'],
    ]);
  });

  itKeepsTheLaws(stringsdict, { plurals });
});
