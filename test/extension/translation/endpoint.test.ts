import assert from 'node:assert/strict';
import { below, readEndpoint } from '../../../src/extension/translation/endpoint';

const read = (address: string): string => {
  const endpoint = readEndpoint(address);
  return typeof endpoint === 'string' ? endpoint : endpoint.href;
};

describe('The address of a translation service', () => {
  it('is https, or http on this machine and in private networks', () => {
    assert.equal(read(' https://api.example.com/v1?key=1#x '), 'https://api.example.com/v1');
    const near =
      'localhost:11434 127.0.0.1 127.9.9.9 [::1]:8080 10.0.0.7 172.16.0.1 172.31.9.9 192.168.1.20 169.254.1.1 [fd12::1] [fe80::1]';
    for (const host of `${near} nas nas.local gpu.lan box.home.arpa a.localhost 0x7f.1`.split(' ')) {
      assert.match(read(`http://${host}/v1`), /^http:/, host);
    }
    const far = 'example.com 8.8.8.8 172.32.0.1 172.15.0.1 192.169.1.1 11.0.0.1 [2001:db8::1] [::ffff:127.0.0.1] localhost.example.com';
    for (const host of far.split(' ')) assert.equal(read(`http://${host}/v1`), 'insecure', host);
  });

  it('holds no secrets', () => {
    assert.equal(read('https://me:word@example.com'), 'credentials');
    assert.equal(read('https://token@example.com'), 'credentials');
  });

  it('is an address', () => {
    for (const text of ['', 'localhost', 'example.com/v1', 'ftp://example.com', 'file:///etc/hosts', 'javascript:alert(1)', 'http://']) {
      assert.equal(read(text), 'invalid', text);
    }
  });

  it('is what paths stand below', () => {
    const paths = ['https://a.b', 'https://a.b/', 'https://a.b/v1/', 'https://a.b/v1'].map(base => below(new URL(base), 'x/y').href);
    assert.deepEqual(paths, ['https://a.b/x/y', 'https://a.b/x/y', 'https://a.b/v1/x/y', 'https://a.b/v1/x/y']);
  });
});
