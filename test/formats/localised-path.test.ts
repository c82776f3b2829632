import assert from 'node:assert/strict';
import { isLocalisedPath, isNamedAfterLanguage } from '../../src/engine/formats/localised-path';

describe('the path of a file of texts in one language', () => {
  for (const path of [
    'en.json',
    'app/zh-hans-cn.yml',
    'src/app_zh_cn.properties',
    'es-419.json',
    'i18n/zh-hans/errors.json',
    '/home/ann/translations/shop/locales/modules/en/errors.json',
    'lang/english/common.json',
    'labels.ini',
    'app.messages-2.json',
  ]) {
    it(`is ${path}`, () => assert.ok(isLocalisedPath(path)));
  }

  for (const path of [
    'package.json',
    'my-app.json',
    'to-do-list.json',
    'english.json',
    'app.messages2.json',
    'en/index.json',
    'deen.json',
    'i18n/errors.json',
    '/home/ann/translations/shop/package.json',
    '/home/ann/translations/my-app/tsconfig.json',
    'en/shop/locales/index.json',
  ]) {
    it(`is not ${path}`, () => assert.ok(!isLocalisedPath(path)));
  }

  it('may be of another kind unless it is named after its language alone or behind an underscore', () => {
    for (const path of ['app_zh_cn.ts', 'src/app_en.ts', 'translations/de.ts', 'i18n/qt/zh_cn.ts'])
      assert.ok(isNamedAfterLanguage(path), path);
    for (const path of ['src/id.ts', 'src/use-id.ts', 'user.api.ts', 'i18n/index.ts', 'i18n/use-id.ts'])
      assert.ok(!isNamedAfterLanguage(path), path);
  });

  it('is told of the longest names', () => {
    for (const part of ['-a', '_', '.', 'messages', '-zh']) {
      assert.ok(!isLocalisedPath(`/messages${part.repeat(40)}!`));
      assert.ok(!isNamedAfterLanguage(`/messages${part.repeat(40)}!`));
    }
  });
});
