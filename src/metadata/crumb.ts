/** A step on the way from the front door to a page. */
export interface Crumb {
  name: string;
  /** from the root of the edition */
  address: string;
}
