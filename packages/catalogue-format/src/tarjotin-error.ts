/**
 * The one family of errors. `message` is a sentence a web editor or operator understands, `hint` says what to do,
 * `code` is stable and can be searched for in the documentation.
 */
export class TarjotinError extends Error {
  readonly code: string;
  readonly hint: string;

  constructor(code: string, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    // Explicit, because minifiers rename classes.
    this.name = 'TarjotinError';
    this.code = code;
    this.hint = hint;
  }
}
