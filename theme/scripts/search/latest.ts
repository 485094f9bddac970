/** Only the last of several requests counts: a new one aborts earlier ones. */
export class Latest {
  #controller = new AbortController();

  /** Undefined when a later request came before the answer. */
  async run<Answer>(request: (signal: AbortSignal) => Promise<Answer>): Promise<Answer | undefined> {
    this.drop();
    const { signal } = (this.#controller = new AbortController());
    try {
      const answer = await request(signal);
      return signal.aborted ? undefined : answer;
    } catch (problem) {
      if (signal.aborted) {
        return undefined;
      }

      throw problem;
    }
  }

  drop(): void {
    this.#controller.abort();
  }
}
