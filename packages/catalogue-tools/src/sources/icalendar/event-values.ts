import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { cleanText, guessLanguage, localizedText, type TextShape } from '../../clean/localized-text.js';
import type { CalendarEvent, CalendarProperty } from './read-calendar.js';
import { calendarMoment, type CalendarMoment } from './zoned-time.js';

/** The properties of an event by name. */
export class EventValues {
  /** @param language of texts that do not say theirs and do not look like any */
  constructor(
    readonly event: CalendarEvent,
    private readonly language: string | undefined,
  ) {}

  all(name: string): CalendarProperty[] {
    return this.event.properties.filter((property) => property.name === name);
  }

  first(name: string): CalendarProperty | undefined {
    return this.event.properties.find((property) => property.name === name);
  }

  /** First value as text, trimmed; empty is `undefined`. */
  word(name: string): string | undefined {
    const [value] = this.first(name)?.values ?? [];
    const text = typeof value === 'string' ? value.trim() : '';
    return text === '' ? undefined : text;
  }

  /** A text in the language its LANGUAGE names, else the option's, else what the words look like, else Finnish. */
  text(name: string, shape: TextShape): LocalizedText | undefined {
    return localizedText(
      this.all(name).map(({ values: [value], parameters }) => {
        const text = cleanText(typeof value === 'string' ? value : undefined, shape);
        const own = /^[a-z]{2,3}/i.exec(parameters.get('language') ?? '')?.[0].toLowerCase();
        return [own ?? this.language ?? guessLanguage(text ?? '') ?? 'fi', text] as const;
      }),
    );
  }

  /** Moments of every such property, in Finland. */
  moments(name: string): CalendarMoment[] {
    return this.all(name).flatMap(({ values, parameters }) =>
      values.map((value) => calendarMoment(value, parameters)).filter((moment) => moment !== undefined),
    );
  }
}
