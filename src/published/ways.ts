/** The ways into the edition that its front door offers. */
import { publishedAddresses } from './addresses.ts';

export interface Way {
  name: string;
  /** from the root of the edition */
  address: string;
  /** what the reader finds there */
  sentence: string;
}

/** In the order in which they stand; a way whose page this build does not have is not offered. */
const ways: Way[] = [
  { name: 'Read', address: '/read/', sentence: 'The texts in the order of writing, an address for every paragraph' },
  { name: 'Look someone up', address: '/people/', sentence: 'Everyone whom the texts name, in every spelling' },
  { name: 'Go to a day', address: '/days/', sentence: '25 October or 7 November: it is the same page' },
  { name: 'Follow what happened', address: '/events/', sentence: 'Each event, as every text tells it' },
  {
    name: 'Browse 1917',
    address: '/timeline/',
    sentence: 'The year as a picture, down to the hours of the insurrection',
  },
  { name: 'Search', address: '/search/', sentence: 'Names, dates, the exact phrase' },
  { name: 'How it was made', address: '/about/', sentence: 'What was kept, what was changed, what is missing' },
  { name: 'Take the data', address: '/data/', sentence: 'Every passage and every emendation, as files' },
];

export async function publishedWays(): Promise<Way[]> {
  const published = new Set(await publishedAddresses());
  return ways.filter(({ address }) => published.has(address));
}
