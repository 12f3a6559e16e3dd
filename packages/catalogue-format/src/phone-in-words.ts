/** A Finnish number as it is written in Finland: `040 123 4567`, `020 615 101`; others as they are. */
export function phoneInWords(phone: string): string {
  const match = /^\+358(\d{5,})$/.exec(phone.replace(/[\s()-]/g, ''));
  if (!match) return phone;
  const digits = `0${match[1]}`;
  const head = /^0[4-9]00/.test(digits) ? 4 : /^0(1|4|50|20|29|30|60|7)/.test(digits) ? 3 : 2;
  const rest = digits.slice(head);
  const groups = rest.length <= 4 ? [rest] : [rest.slice(0, 3), ...(rest.slice(3).match(/.{1,4}/g) ?? [])];
  return [digits.slice(0, head), ...groups].join(' ');
}
