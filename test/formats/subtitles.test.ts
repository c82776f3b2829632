import assert from 'node:assert/strict';
import { srt, vtt } from '../../src/engine/formats/subtitles';
import { itKeepsTheLaws } from '../support/format-laws';
import { brokenPlaces, unitsOf } from '../support/units';

const film = `1
00:00:01,000 --> 00:00:02,500
<i>Where did you go</i>
last night?

2
00:00:03,000 --> 00:00:04,000 X1:10 X2:20
{\\an8}- To the river & back.
3
00:00:05,000 --> 00:00:06,000
No blank line above this


4
00:00:07,000 --> 00:00:08,000

5
00:00:09,000 --> 00:00:10,000
1984
`;
const web = `WEBVTT - A film

STYLE
::cue { color: red }

NOTE mt-review-disable
two lines

intro
00:01.000 --> 00:02.000 align:start
<v Ann>Fish &amp; chips, <c.loud>please</c> now &lt;3

01:00:03.000 --> 01:00:04.000
One <00:03.500>word more
`;

describe('SRT', () => {
  it('reads cues, not numbers and times', () => {
    assert.deepEqual(unitsOf(srt, film), [
      ['Where did you go\nlast night?', '1'],
      ['- To the river & back.', '2'],
      ['No blank line above this', '3'],
      ['1984', '5'],
    ]);
    assert.deepEqual(brokenPlaces(srt, film), []);
  });

  it('says where times are broken and reads the rest', () => {
    const text = '1\n00:00:01 -> 00:00:02\nWords here\n\n2\n00:00:01,000 --> 00:00:02,000\nmore words\n\nlost words\n';
    assert.deepEqual(brokenPlaces(srt, text), ['00:00:01 -> 00:00:02', 'lost words']);
    assert.deepEqual(unitsOf(srt, text), [['more words', '2']]);
  });

  itKeepsTheLaws(srt, { film });
});

describe('WebVTT', () => {
  it('reads cues, not notes and styles', () => {
    assert.deepEqual(unitsOf(vtt, web), [
      ['Fish & chips, please now <3', 'intro'],
      ['One word more', undefined],
    ]);
    const { comments } = vtt.parse(web);
    assert.deepEqual(
      comments.map(({ start, end }) => web.slice(start, end)),
      [' mt-review-disable\ntwo lines'],
    );
  });

  itKeepsTheLaws(vtt, { web });
});
