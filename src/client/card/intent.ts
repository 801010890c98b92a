/** One thing that will be done unless the reader does something else first. */
export class Intent {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param delay in milliseconds */
  after(delay: number, action: () => void): void {
    this.forget();
    this.#timer = setTimeout(action, delay);
  }

  forget(): void {
    clearTimeout(this.#timer);
  }
}
