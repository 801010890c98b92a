import { passageRecords } from '../../published/records.ts';

export async function GET(): Promise<Response> {
  const lines = (await passageRecords()).map((record) => JSON.stringify(record));
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'application/jsonl' } });
}
