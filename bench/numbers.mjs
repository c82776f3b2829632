// Measures the number grammar: node bench/numbers.mjs [FILE …]
// Characters a second of processor time on mixed text (made here, and the files given, line by line), and how the time grows on hostile
// input: exponent 1 is linear. test/numbers/growth.test.ts counts the work instead of timing it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'out', 'bench', 'numbers.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['src/engine/numbers/index.ts'],
  bundle: true,
  format: 'esm',
  outfile: bundle,
  logLevel: 'error',
});
const { findQuantities } = await import(pathToFileURL(bundle).href);

const CHINESE =
  '截至2021年12月，全市累计完成投资3.36亿元，同比增长12.5%，新增就业岗位一万六千余个，比上年同期多出近三成。会议指出，要继续推进各项改革，确保群众得到实实在在的好处，进一步提升公共服务水平。';
const ENGLISH =
  'By the end of December 2021 the city had invested a total of 336 million yuan, up 12.5 percent on the year before, and created more than sixteen thousand jobs, nearly three tenths more than in the same period. The meeting called for further reform so that people see real benefits. ';

const DENSE =
  '全年生产总值11万7015.6亿元，增长8.1%；3月5日至27日，两三百人、几十家企业、百分之三十五的一千二百余名职工走了约3.5公里，19时54分到。';

/** Milliseconds of processor time spent so far; the clock on the wall also counts what other programs do. */
const now = () => process.cpuUsage().user / 1000;

/** The texts read again and again for at least `least` ms; the least time one round took, in ms, and how many quantities it found. */
function measure(texts, language, least) {
  let best = Number.POSITIVE_INFINITY;
  let count = 0;
  for (let spent = 0, rounds = 0; spent < least || rounds < 2; rounds++) {
    const start = now();
    count = 0;
    for (const text of texts) count += findQuantities(text, language).length;
    const time = now() - start;
    spent += time;
    best = Math.min(best, time);
  }
  return { count, time: best };
}

/** Texts are read segment by segment, as a review does. */
function report(name, texts, language) {
  const { time, count } = measure(texts, language, 1500);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const speed = length / time / 1000;
  console.log(
    `${name.padEnd(28)} ${speed.toFixed(1).padStart(7)} million characters/s, a quantity every ${(length / Math.max(count, 1)).toFixed(0)} characters`,
  );
}

const times = (text, count) => Array.from({ length: count }, () => text);

console.log('Mixed text');
report('Chinese', times(CHINESE, 3000), 'zh');
report('English', times(ENGLISH, 1500), 'en');
report('Chinese, full of numbers', times(DENSE, 3000), 'zh');
report('both, read as Chinese', times(CHINESE + ENGLISH, 1500), 'zh');
report('both, read as English', times(CHINESE + ENGLISH, 1500), 'en');
report('one text of 300,000', [CHINESE.repeat(3000)], 'zh');
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  report(file.split('/').pop(), text.split('\n'), /[\u4e00-\u9fff]/.test(text.slice(0, 2000)) ? 'zh' : 'en');
}

console.log('\nHostile input: processor time for 1,000,000 characters, and the exponent by which it grows from 100,000');
const HOSTILE = [
  '1',
  '亿',
  '一',
  '十',
  ',',
  '1,',
  '1.',
  '1 ',
  '1-',
  '1:',
  '1/',
  '一百',
  '零',
  '一点',
  '半',
  '第',
  '$',
  'hundred ',
  'one ',
  'a ',
  'half ',
  'one and ',
  'one hundred and ',
  'more than ',
  '1 June ',
  '1；一万one half，第',
  'twenty-',
  'I',
  '1e9',
  '000,',
  '百分之',
  '三分之',
  '上',
  '个',
  '年',
  '1年',
  '1月',
  'May ',
  '1 to ',
  '一至',
  '-',
  ' ',
];
for (const piece of HOSTILE) {
  for (const language of ['zh', 'en']) {
    const small = measure([piece.repeat(100_000 / piece.length)], language, 50).time;
    const large = measure([piece.repeat(1_000_000 / piece.length)], language, 50).time;
    const exponent = Math.log10(large / small);
    console.log(
      `${JSON.stringify(piece).padEnd(22)} ${language} ${large.toFixed(0).padStart(6)} ms, exponent ${exponent.toFixed(2)}${exponent > 1.2 && large > 100 ? '  more than linear?' : ''}`,
    );
  }
}
