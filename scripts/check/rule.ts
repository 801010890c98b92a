/** The shape of an editorial or site check: one rule a file, each a sentence that is true of the edition or not. */

export interface CheckedEdition {
  /** the folder that holds `content/` */
  root: string;
  /** the built site */
  dist: string;
  /** the base path that the site was built for, with a slash at both ends: `/` or `/october/` */
  base: string;
}

export interface Finding {
  /** the file, relative to the root, where it can be mended */
  file: string;
  line?: number;
  /** what stands there and what was expected */
  sentence: string;
}

export interface Outcome {
  findings: Finding[];
  /** figures worth printing although nothing is wrong */
  report?: string[];
}

export interface Rule {
  /** stable, in kebab-case */
  id: string;
  /** what holds when the rule passes */
  sentence: string;
  /** how to mend what it finds */
  hint: string;
  check: (edition: CheckedEdition) => Outcome | Promise<Outcome>;
}
