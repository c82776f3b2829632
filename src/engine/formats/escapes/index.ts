export { cString } from './c';
export { appendEscaped, type EscapeSyntax, escapedText, readHex } from './escape-syntax';
export { jsonString } from './json';
export { rawString } from './raw';
export { yamlPlain, yamlSingleQuoted } from './yaml';
