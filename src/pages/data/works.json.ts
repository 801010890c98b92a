import { workRecords } from '../../published/records.ts';

export async function GET(): Promise<Response> {
  return Response.json(await workRecords());
}
