import { emendationRecords } from '../../published/records.ts';

export async function GET(): Promise<Response> {
  return Response.json(await emendationRecords());
}
