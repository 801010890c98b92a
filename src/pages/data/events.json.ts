import { eventRecords } from '../../published/event-records.ts';

export async function GET(): Promise<Response> {
  return Response.json(await eventRecords());
}
