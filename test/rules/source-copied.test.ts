import { sourceCopied } from '../../src/engine/rules/source-copied';
import { check } from '../support/check-rule';
import { unitLines } from '../support/unit-lines';

const inUnits = (marked: string, source = 'zh', target = 'en'): void => {
  it(`${marked} (${source} → ${target})`, () => void check(sourceCopied, marked, { format: unitLines, settings: { source, target } }));
};

describe('source-copied', () => {
  describe('flags', () => {
    inUnits('打开文件⇥【打开文件】');
    inUnits('打开 PDF 文件 ⇥ 【打开 PDF 文件】 ');
    inUnits('Please open the file⇥【Please open the file】', 'en', 'de');
    inUnits('Please open the file⇥【Please open the file】', 'en', 'zh');
    inUnits('Choose all boats⇥【Choose all boats】', 'en', 'zh');
    inUnits(
      'boat: the option --all is of no use in a port [ignored]⇥【boat: the option --all is of no use in a port [ignored]】',
      'en',
      'zh',
    );
  });

  describe('leaves alone', () => {
    inUnits('打开文件⇥Open file');
    inUnits('简体中文⇥简体中文');
    inUnits('PDF⇥PDF');
    inUnits('12:30⇥12:30');
    inUnits('⇥');
    inUnits('東京⇥東京', 'zh', 'ja');
    inUnits('New York Times⇥New York Times', 'en', 'de');
    inUnits('Bluetooth⇥Bluetooth', 'en', 'zh');
    inUnits('boat [--all | --fleet=<name>] [-v] <port>...⇥boat [--all | --fleet=<name>] [-v] <port>...', 'en', 'zh');
    inUnits('anchor (--drop | --weigh)⇥anchor (--drop | --weigh)', 'en', 'zh');
    inUnits('text, start[, length]⇥text, start[, length]', 'en', 'zh');
    inUnits('http://, ftp:// or file://⇥http://, ftp:// or file://', 'en', 'zh');
    inUnits('__done__ of __total__⇥__done__ of __total__', 'en', 'zh');
    inUnits('Русский | English | Français | 简体中文⇥Русский | English | Français | 简体中文', 'en', 'zh');
    inUnits('e.g. harbour⇥e.g. harbour', 'en', 'zh');
    inUnits('keep-all-the-nets⇥keep-all-the-nets', 'en', 'zh');
    inUnits('src/engine/rules and the_rest_of=it⇥src/engine/rules and the_rest_of=it', 'en', 'zh');
  });
});
