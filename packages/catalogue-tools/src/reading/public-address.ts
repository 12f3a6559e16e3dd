import { BlockList, isIP } from 'node:net';

/** IPv4 blocks that are not of the open internet: IANA's registry of special-purpose addresses, multicast, reserved. */
const SPECIAL_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
];
/** Only 2000::/3 is the open internet; these parts of it are not, or carry an IPv4 address inside. */
const SPECIAL_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

const special = new BlockList();
for (const block of SPECIAL_V4) special.addSubnet(...subnet(block), 'ipv4');
for (const block of SPECIAL_V6) special.addSubnet(...subnet(block), 'ipv6');
const openV6 = new BlockList();
openV6.addSubnet('2000::', 3, 'ipv6');
/** NAT64: how a network without IPv4 writes an IPv4 address. */
const nat64 = new BlockList();
nat64.addSubnet('64:ff9b::', 96, 'ipv6');

/** Whether an IP address is one of the open internet: not private, not of this machine or link, not reserved. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !special.check(address, 'ipv4');
    case 6:
      if (address.includes('%')) return false;
      if (nat64.check(address, 'ipv6')) return isPublicAddress(lastFourBytes(address));
      return openV6.check(address, 'ipv6') && !special.check(address, 'ipv6');
    default:
      return false;
  }
}

/** `64:ff9b::a00:1` → `10.0.0.1`; URL writes every IPv6 address in hexadecimal. */
function lastFourBytes(address: string): string {
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const tail = (groups.at(-1) ?? '').split(':').slice(-2);
  const [high = 0, low = 0] = (tail.length === 2 ? tail : ['0', ...tail]).map((group) =>
    Number.parseInt(group || '0', 16),
  );
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function subnet(block: string): [string, number] {
  const [address = '', bits = ''] = block.split('/');
  return [address, Number(bits)];
}
