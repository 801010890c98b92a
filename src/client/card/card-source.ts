/** What a card can show: a kind of link or mark, and where its content comes from. */

export interface CardContent {
  /** names the card: “Translator’s note 1” */
  label: string;
  /** what stands in the card; it holds no ids */
  body: Node;
  /** the words of the link that leads to the whole of it, at the address of the card's own link */
  more: string;
  /** that address, for a mark that is no link */
  address?: string;
  /** for content that is a beginning only: what takes its place when it has been fetched */
  whole?: Promise<CardContent>;
}

/** A kind of card. Dates and events are added by adding a source. */
export interface CardSource<Mark extends HTMLElement = HTMLElement> {
  /** matches the links that open such a card, and the marks that do so though they are no links */
  selector: string;
  /** @returns undefined if there is none: then the link is a plain link */
  content(mark: Mark): CardContent | undefined;
  /** a click of the mouse goes into the card too, instead of following the link */
  opensOnClick?: boolean;
  /** @returns whether the reader sees the content beside the link already, so that hovering need not open a card */
  shownBeside?(mark: Mark): boolean;
}
