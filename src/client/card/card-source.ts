/** What a card can show: a kind of link, and where its content comes from. */

export interface CardContent {
  /** names the card: “Translator’s note 1” */
  label: string;
  /** what stands in the card; it holds no ids */
  body: Node;
  /** the words of the link that leads to the whole of it, at the address of the card's own link */
  more: string;
}

/** A kind of card. People, dates and events are added by adding a source. */
export interface CardSource {
  /** matches the links that open such a card */
  selector: string;
  /**
   * Content that stands in the page comes at once; content fetched from a fragment of the same host as a promise.
   *
   * @returns undefined if there is none: then the link is a plain link
   */
  content(link: HTMLAnchorElement): CardContent | Promise<CardContent | undefined> | undefined;
  /** @returns whether the reader sees the content beside the link already, so that hovering need not open a card */
  shownBeside?(link: HTMLAnchorElement): boolean;
}
