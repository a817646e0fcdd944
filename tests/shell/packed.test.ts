import { expect, it } from 'vitest';
import { pack, unpack } from '../../lib/shell/kept/packed';

it('data comes back as it was, in a tenth of the room where it repeats itself', async () => {
  const data = Array.from({ length: 200 }, (_, row) => ({ row, raw: '0', label: '结转下年度继续办理' }));
  const packed = await pack(data);
  expect(await unpack(packed)).toEqual(data);
  expect(packed.length).toBeLessThan(JSON.stringify(data).length / 10);
});

it.each([undefined, null, 7, '', 'no base64 ///', btoa('neither deflated nor JSON')])(
  '%j holds nothing',
  async (stored) => {
    expect(await unpack(stored)).toBeNull();
  },
);
