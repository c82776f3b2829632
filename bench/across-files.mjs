// Comparing the files of a project: node bench/across-files.mjs [files=2000] [kilobytes=10]
// Reviews PO files that share a third of their texts, then takes what they say into the index, finds what they say otherwise,
// and changes one file many times. Prints processor time beside that of the reviews, and the memory that is held.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [files = 2000, kilobytes = 10] = process.argv.slice(2).map(Number);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'mt-review-bench-'));
const bundle = join(folder, 'engine.mjs');
const esbuild = join(root, 'node_modules/esbuild/bin/esbuild');
execFileSync(esbuild, ['src/engine/index.ts', '--bundle', '--format=esm', '--platform=node', `--outfile=${bundle}`, '--log-level=error'], {
  cwd: root,
});
const { DEFAULT_SETTINGS, RULES, fileIndex, formatByPath, review } = await import(pathToFileURL(bundle).href);

let seed = 1;
const random = below => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const WORDS = '文件 删除 保存 设置 按钮 下方 点击 注册 完成 打开 网络 连接 失败 请稍后 重试 用户 密码 输入 确认 订单'.split(' ');
const ENGLISH =
  'file delete save settings button below press register finish open network connect fail wait retry user password enter confirm order'.split(
    ' ',
  );
function unit(number) {
  seed = number * 7919 + 1;
  const picked = Array.from({ length: 3 + random(5) }, () => random(WORDS.length));
  return {
    source: `${picked.map(i => WORDS[i]).join('')}${number}号`,
    target: `The ${picked.map(i => ENGLISH[i]).join(' ')} of number ${number}`,
  };
}
function po(file) {
  let text = 'msgid ""\nmsgstr "Language: en\\n"\n\n';
  for (let i = 0; text.length < kilobytes * 1024; i++) {
    const isShared = i % 3 === 0;
    const { source, target } = unit(isShared ? (file * 31 + i) % 3000 : 10_000 + file * 1000 + i);
    const isOther = isShared && (file + i) % 40 === 0;
    text += `msgid "${source}"\nmsgstr "${isOther ? target.replace('The', 'Some other') : target}"\n\n`;
  }
  return text;
}

const format = formatByPath('a.po');
const reviewed = (text, rules = RULES) => review(text, format, DEFAULT_SETTINGS, { rules });
const time = work => {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};
const memory = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

for (let i = 0; i < 20; i++) reviewed(po(i)); // warm
const index = fileIndex(RULES);
let [reviews, facts, taking] = [0, 0, 0];
const before = memory();
for (let i = 0; i < files; i++) {
  const text = po(i);
  let result;
  reviews += time(() => {
    result = reviewed(text);
  });
  let said;
  taking += time(() => {
    said = result.facts();
    index.set(`/project/${i}.po`, '', said);
  });
  facts += said.facts.length;
}
const after = memory();
console.log(
  `${files} files, ${facts} facts: reviews ${reviews.toFixed(0)} ms, comparing ${taking.toFixed(0)} ms (${((100 * taking) / reviews).toFixed(1)} %)`,
);
console.log(
  `held: ${(after - before).toFixed(1)} MB, ${(((after - before) * 2 ** 20) / facts).toFixed(0)} bytes a fact${globalThis.gc ? '' : ' (run with --expose-gc for true figures)'}`,
);
let found = 0;
const finding = time(() => {
  for (let i = 0; i < files; i++) found += index.findingsOf(`/project/${i}.po`).findings.length;
});
console.log(`findings of all files: ${found} in ${finding.toFixed(0)} ms`);
const changes = 100;
let concerned = 0;
const said = Array.from({ length: changes }, (_, i) => reviewed(po(0).replace('msgstr "The', `msgstr "Change ${i} the`)).facts());
const changing = time(() => {
  for (const one of said) {
    const others = index.set('/project/0.po', '', one);
    concerned += others.size;
    for (const other of others) index.findingsOf(other);
  }
});
console.log(`one file changed: ${(changing / changes).toFixed(2)} ms, with what it changes in ${(concerned / changes).toFixed(1)} files`);
rmSync(folder, { recursive: true, force: true });
