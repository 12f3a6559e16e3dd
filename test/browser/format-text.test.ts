import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { calendarFile } from '@hyte/catalogue-widget/format/calendar-file.js';
import { parsePlainText, type Inline } from '@hyte/catalogue-widget/format/plain-text.js';
import { mailLink, webLink } from '@hyte/catalogue-widget/format/safe-link.js';

describe('safe links', () => {
  it('are http and https only', () => {
    expect(webLink('https://example.org/a b')).to.equal('https://example.org/a%20b');
    for (const bad of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'data:text/html,x',
      '//example.org',
      'www.example.org',
      '',
      undefined,
    ]) {
      expect(webLink(bad), String(bad)).to.equal(undefined);
    }
  });

  it('carry a subject and a body, and no smuggled recipients', () => {
    expect(mailLink('a@example.org', 'Hei & hoi', 'x\ny')).to.equal(
      'mailto:a@example.org?subject=Hei%20%26%20hoi&body=x%0Ay',
    );
    expect(mailLink('a@example.org?cc=b@example.org')).to.equal(undefined);
    expect(mailLink('a@b.fi,c@d.fi')).to.equal(undefined);
    expect(mailLink('nobody')).to.equal(undefined);
  });
});

describe('plain text', () => {
  it('has paragraphs, lists and links', () => {
    expect(parsePlainText('Yksi\nrivi\n\n- a\n- b https://example.org/x.\n')).to.deep.equal([
      { kind: 'paragraph', lines: [['Yksi'], ['rivi']] },
      { kind: 'list', items: [['a'], ['b ', { href: 'https://example.org/x', text: 'https://example.org/x' }, '.']] },
    ]);
    expect(parsePlainText('Tuo:\n- kengät')).to.have.length(2);
    expect(parsePlainText(' \n\n ')).to.deep.equal([]);
  });

  it('keeps every word and links only to the web, whatever is written', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('http://', 'https://a.fi', 'javascript:x', '- ', '\n', '\n\n', '<script>', '(https://b.fi)'),
    );
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join(' ')),
        (text) => {
          const lines = parsePlainText(text).flatMap((block) => (block.kind === 'list' ? block.items : block.lines));
          const parts: Inline[] = lines.flat();
          const said = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
          const bare = (value: string): string => value.replace(/[\s\-•*]/g, '');
          expect(bare(said)).to.equal(bare(text));
          for (const part of parts) if (typeof part !== 'string') expect(part.href).to.match(/^https?:/);
        },
      ),
    );
  });
});

describe('the calendar file', () => {
  const stamp = new Date('2026-11-22T10:00:00Z');
  const event = {
    uid: 'a-1@tarjotin',
    occurrence: { start: '2026-11-25T13:00', end: '2026-11-25T14:30' },
    title: 'Ryhmä',
  };
  const unfold = (file: string): string[] => file.replace(/\r\n /g, '').split('\r\n');

  it('has real times in UTC, also in summer', () => {
    const lines = unfold(calendarFile([event, { ...event, occurrence: { start: '2026-07-01T13:00' } }], stamp));
    expect(lines[0]).to.equal('BEGIN:VCALENDAR');
    expect(lines).to.include.members([
      'DTSTAMP:20261122T100000Z',
      'DTSTART:20261125T110000Z',
      'DTEND:20261125T123000Z',
      'DTSTART:20260701T100000Z',
    ]);
    expect(lines.at(-2)).to.equal('END:VCALENDAR');
    expect(lines.at(-1)).to.equal('');
  });

  it('tells whole days as days', () => {
    const lines = unfold(
      calendarFile(
        [{ ...event, occurrence: { start: '2026-11-25T00:00', end: '2026-11-27T00:00', allDay: true } }],
        stamp,
      ),
    );
    expect(lines).to.include.members(['DTSTART;VALUE=DATE:20261125', 'DTEND;VALUE=DATE:20261127']);
  });

  it('escapes and folds any text so that it can be read back', () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 300, size: 'max' })
      .map((value) => value.replace(/\p{Cc}/gu, ''));
    fc.assert(
      fc.property(text, text, (title, description) => {
        const file = calendarFile([{ ...event, title, description }], stamp);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
        const summary = unfold(file).find((line) => line.startsWith('SUMMARY:')) ?? '';
        expect(summary.slice(8).replace(/\\([\\;,])/g, '$1')).to.equal(title);
      }),
    );
  });

  it('keeps a line break from starting a property', () => {
    const lines = unfold(calendarFile([{ ...event, title: 'a\r\nATTACH:x', description: 'b\nc' }], stamp));
    expect(lines).to.include('SUMMARY:a\\nATTACH:x');
    expect(lines).to.include('DESCRIPTION:b\\nc');
  });
});
