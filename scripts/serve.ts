/** `npm run serve`: serves the built site and prints its address. */
import { basePath } from '../src/site-config.ts';
import { listen, staticServer } from './serve/static-server.ts';

try {
  const base = basePath();
  const port = await listen(staticServer('dist', base), Number(process.env['PORT'] ?? 4321));
  console.log(`The edition stands at http://localhost:${port}${base}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
