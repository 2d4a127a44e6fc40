import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packScenario, unpackScenario } from '../../web/packed-scenario.ts';

const plain = ({ files, ...rest }: { files: object }) => ({ ...rest, files: { ...files } });

test('what is packed is what is unpacked, and may stand in an address', async () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(
      fc.string({ maxLength: 40 }),
      texts,
      fc.dictionary(fc.string({ minLength: 1, maxLength: 9 }), texts),
      async (name, source, files) => {
        const packed = (await packScenario({ name, source, files }))!;
        expect(packed).toMatch(/^1\.[\w-]*$/);
        expect(plain(await unpackScenario(packed))).toEqual({ name, source, files: { ...files } });
      },
    ),
    { numRuns: 50 },
  );
});

const packedOf = (text: string) => `1.${deflateRawSync(text).toString('base64url')}`;

test.each([
  ['', 'version'],
  ['2.abc', 'version'],
  ['1.', 'damaged'],
  ['1.!!', 'damaged'],
  ['1.AAAA', 'damaged'],
  [packedOf('{'), 'damaged'],
  [packedOf('null'), 'foreign'],
  [packedOf('[]'), 'foreign'],
  [packedOf('{"name":"a","source":1,"files":{}}'), 'foreign'],
  [packedOf('{"name":"a","source":"b","files":[]}'), 'foreign'],
  [packedOf('{"name":"a","source":"b","files":{"x":1}}'), 'foreign'],
  [`1.${'A'.repeat(300_000)}`, 'long'],
  // Little that becomes very much.
  [packedOf('x'.repeat(60_000_000)), 'long'],
])('a link of %.20j is refused', async (packed, problem) => {
  await expect(unpackScenario(packed)).rejects.toMatchObject({ name: 'BadLink', problem });
});

test('a name of JavaScript’s own is only a name', async () => {
  const text = await unpackScenario(packedOf('{"name":"a","source":"b","files":{"__proto__":"c"}}'));
  expect(Object.entries(text.files)).toEqual([['__proto__', 'c']]);
  expect('toString' in text.files).toBe(false);
});

test('too much is not packed', async () => {
  const noise = Array.from({ length: 400_000 }, (_, i) => String.fromCharCode(33 + ((i * 7919 * (i % 97)) % 90))).join(
    '',
  );
  expect(await packScenario({ name: 'a', source: noise.repeat(20), files: {} })).toBeNull();
});
