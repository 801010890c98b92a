/** A JSON Schema for the records of each download. */
import { z } from 'zod';
import { publishedData } from '../../../schemas/published-data.ts';

type FileName = keyof typeof publishedData;

export function getStaticPaths() {
  return (Object.keys(publishedData) as FileName[]).map((file) => ({
    params: { name: file.replace(/\.jsonl?$/, '') },
    props: { file },
  }));
}

export function GET({ props }: { props: { file: FileName } }): Response {
  return Response.json(z.toJSONSchema(publishedData[props.file].record));
}
