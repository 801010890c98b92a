import { personRecords } from '../../published/register-records.ts';

export async function GET(): Promise<Response> {
  return Response.json(await personRecords());
}
