// Measures the number grammar: node bench/numbers.mjs [FILE …]
// Characters a second on mixed text (the files given, or text made here), and how the time grows on hostile input.
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

function measure(text, language, least = 300) {
  findQuantities(text.slice(0, 20_000), language);
  let best = Number.POSITIVE_INFINITY;
  let count = 0;
  for (let spent = 0, runs = 0; spent < least || runs < 3; runs++) {
    const start = performance.now();
    count = findQuantities(text, language).length;
    const time = performance.now() - start;
    spent += time;
    best = Math.min(best, time);
  }
  return { speed: text.length / best / 1000, count, time: best };
}

const report = (name, text, language) => {
  const { speed, count } = measure(text, language);
  console.log(
    `${name.padEnd(28)} ${speed.toFixed(1).padStart(7)} million characters/s, a quantity every ${(text.length / Math.max(count, 1)).toFixed(0)} characters`,
  );
};

console.log('Mixed text');
report('Chinese', CHINESE.repeat(3000), 'zh');
report('English', ENGLISH.repeat(1500), 'en');
report('both, read as Chinese', (CHINESE + ENGLISH).repeat(1500), 'zh');
report('both, read as English', (CHINESE + ENGLISH).repeat(1500), 'en');
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  report(file.split('/').pop(), text, /[\u4e00-\u9fff]/.test(text.slice(0, 2000)) ? 'zh' : 'en');
}

console.log('\nHostile input: time for 1,000,000 characters, and how it grows from 100,000');
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
    const small = measure(piece.repeat(100_000 / piece.length), language, 20).time;
    const large = measure(piece.repeat(1_000_000 / piece.length), language, 20).time;
    const growth = large / small;
    console.log(
      `${JSON.stringify(piece).padEnd(12)} ${language} ${large.toFixed(0).padStart(6)} ms  × ${growth.toFixed(1)}${growth > 14 ? '  more than linear' : ''}`,
    );
  }
}
