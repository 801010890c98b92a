/** Serves a built site as a static host would: folders by their index.html, unknown addresses by 404.html. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/**
 * @param dist the built site
 * @param base the base path, with a slash at both ends
 * @throws Error with a sentence if there is no built site
 */
export function staticServer(dist: string, base: string): Server {
  if (!existsSync(path.join(dist, 'index.html'))) {
    throw new Error(
      `There is no built site in ${dist}. Run “npm run build” first, or “npm start”, which builds and serves.`,
    );
  }
  const notFound = readFileSync(path.join(dist, '404.html'));
  const files = sirv(dist, { etag: true, dev: true });
  return createServer((request, response) => {
    const fail = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      if (`${url}/` !== base) return fail();
      response.writeHead(301, { location: base });
      response.end();
      return undefined;
    }
    request.url = `/${url.slice(base.length)}`;
    return files(request, response, fail);
  });
}

/** @returns the port on which the server listens. @throws Error with a sentence if the port is taken */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`;
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error);
    });
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
