import { dayRecords } from '../../published/day-records.ts';

export async function GET(): Promise<Response> {
  return Response.json(await dayRecords());
}
