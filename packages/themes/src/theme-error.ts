/**
 * What is wrong with a theme, said so that the person who chose the colours can mend it. `code` is stable, `message` names
 * the file, token and value, `hint` says what to do. (The themes import nothing, hence a class of their own with the shape
 * of `TarjotinError`.)
 */
export class ThemeError extends Error {
  readonly code: string;
  readonly hint: string;

  constructor(code: string, message: string, hint: string) {
    super(message);
    // Explicit, because minifiers rename classes.
    this.name = 'ThemeError';
    this.code = code;
    this.hint = hint;
  }
}
