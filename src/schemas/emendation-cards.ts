/** The fragment that the cards of a chapter’s emendations fetch: `/data/cards/emendations/history/43.json`. */
import { z } from 'zod';

export const emendationCards = z.record(z.string().describe('e17'), z.string().describe('why the edition reads so'));

export type EmendationCards = z.infer<typeof emendationCards>;
