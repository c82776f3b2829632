export { cString } from './c';
export { appendEscaped, type EscapeSyntax, escapedText, readHex, withPlace } from './escape-syntax';
export { jsonString } from './json';
export { rawString } from './raw';
export { yamlDoubleQuoted, yamlPlain, yamlSingleQuoted } from './yaml';
