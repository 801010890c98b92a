/** The style sheet of the face that only those who choose it fetch; the font files are the package's, unchanged. */

import italic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-italic.woff2?url';
import regular from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url';
import boldItalic from '@fontsource/opendyslexic/files/opendyslexic-latin-700-italic.woff2?url';
import bold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?url';

const faces = [
  { url: regular, style: 'normal', weight: '400' },
  { url: italic, style: 'italic', weight: '400' },
  { url: bold, style: 'normal', weight: '700' },
  { url: boldItalic, style: 'italic', weight: '700' },
];

// The letters of OpenDyslexic are larger than those of other faces of the same size.
const sheet = faces
  .map(
    ({ url, style, weight }) =>
      `@font-face { font-family: "OpenDyslexic"; font-style: ${style}; font-weight: ${weight}; font-display: swap; size-adjust: 88%; src: url("${url}") format("woff2"); }\n`,
  )
  .join('');

export const GET = (): Response => new Response(sheet, { headers: { 'content-type': 'text/css; charset=utf-8' } });
