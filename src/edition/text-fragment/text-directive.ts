/** The text directive of an address, `:~:text=[prefix-,]start[,end][,-suffix]` (WICG, Scroll To Text Fragment). */

export interface TextDirective {
  /** words that stand right before the words meant */
  prefix?: string;
  /** the words meant, or, with `end`, their beginning */
  start: string;
  end?: string;
  /** words that stand right after the words meant */
  suffix?: string;
}

const delimiter = ':~:';

/** The directive as it is written in an address, with its delimiter: `:~:text=…`. */
export function writeTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [
    ...(prefix === undefined ? [] : [`${encodeTerm(prefix)}-`]),
    encodeTerm(start),
    ...(end === undefined ? [] : [encodeTerm(end)]),
    ...(suffix === undefined ? [] : [`-${encodeTerm(suffix)}`]),
  ];
  return `${delimiter}text=${terms.join(',')}`;
}

/**
 * The text directives of an address's fragment, in order. What is no valid directive is left out, as a browser does.
 * @param fragment with or without its `#`
 */
export function parseTextDirectives(fragment: string): TextDirective[] {
  return splitFragment(fragment)
    .directives.split('&')
    .flatMap((directive) => (directive.startsWith('text=') ? (parseTerms(directive.slice(5)) ?? []) : []));
}

/** The id before the delimiter, and the directives after it. */
export function splitFragment(fragment: string): { id: string; directives: string } {
  const bare = fragment.replace(/^#/, '');
  const at = bare.indexOf(delimiter);
  return at < 0
    ? { id: bare, directives: '' }
    : { id: bare.slice(0, at), directives: bare.slice(at + delimiter.length) };
}

function parseTerms(written: string): TextDirective | undefined {
  const terms = written.split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  const [start, end, ...more] = terms;
  const parts = [prefix, start, end, suffix];
  if (!start || more.length > 0 || parts.some((part) => part === '' || part?.includes('-'))) return undefined;
  try {
    return {
      ...(prefix === undefined ? {} : { prefix: decodeURIComponent(prefix) }),
      start: decodeURIComponent(start),
      ...(end === undefined ? {} : { end: decodeURIComponent(end) }),
      ...(suffix === undefined ? {} : { suffix: decodeURIComponent(suffix) }),
    };
  } catch {
    return undefined;
  }
}

/** `&` and `,` are encoded by the platform's function; the hyphen, which delimits context, is not. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term).replaceAll('-', '%2D');
}
