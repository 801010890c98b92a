import { retiredPassages } from '../../published/emendations.ts';

export async function GET(): Promise<Response> {
  return Response.json(await retiredPassages());
}
