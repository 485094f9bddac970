/** Of several requests only the last one counts: a new one drops what came before it. */
export class Latest {
  #controller = new AbortController();

  /** Nothing when a later request came before the answer. */
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
