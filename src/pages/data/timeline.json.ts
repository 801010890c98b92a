import { encodeTimeline } from '../../edition/timeline/timeline-file.ts';
import { publishedTimeline } from '../../published/timeline.ts';

export async function GET(): Promise<Response> {
  return Response.json(encodeTimeline(await publishedTimeline()));
}
