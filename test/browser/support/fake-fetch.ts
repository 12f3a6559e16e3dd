/** What a faked server does with one request: an answer, or a function that makes one (and may wait, or throw). */
export type Answer = Response | string | object | ((init: RequestInit) => Response | Promise<Response>);

/** A faked server in place of `window.fetch`: answers by path, and remembers how it was asked. */
export class FakeServer {
  readonly requests: { path: string; init: RequestInit }[] = [];
  readonly #answers = new Map<string, Answer>();
  readonly #real = window.fetch;

  constructor() {
    window.fetch = (input, init = {}) => this.#fetch(new URL(String(input), document.baseURI), init);
  }

  /** Sets the answer to a path; anything that is not set is 404. */
  on(path: string, answer: Answer): this {
    this.#answers.set(path, answer);
    return this;
  }

  close(): void {
    window.fetch = this.#real;
  }

  async #fetch(url: URL, init: RequestInit): Promise<Response> {
    this.requests.push({ path: url.pathname, init });
    const answer = this.#answers.get(url.pathname);
    if (answer === undefined) return new Response('Not found', { status: 404 });
    if (typeof answer === 'function') return answer(init);
    if (answer instanceof Response) return answer.clone();
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), {
      headers: { 'content-type': 'application/json' },
    });
  }
}

/** An answer that comes when the test says so; breaks off when the request is. */
export function held(): {
  answer: (init: RequestInit) => Promise<Response>;
  release: (body: unknown) => void;
  aborted: () => boolean;
} {
  let release: (body: unknown) => void = () => undefined;
  let aborted = false;
  const body = new Promise<unknown>((resolve) => {
    release = resolve;
  });
  return {
    answer: (init) =>
      new Promise((resolve, reject) => {
        init.signal?.addEventListener('abort', () => {
          aborted = true;
          reject(new DOMException('Aborted', 'AbortError'));
        });
        void body.then((json) => resolve(new Response(JSON.stringify(json))));
      }),
    release: (json) => release(json),
    aborted: () => aborted,
  };
}
