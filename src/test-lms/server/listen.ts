import { createServer, type RequestListener, type Server } from 'node:http';

export interface Listening {
  readonly server: Server;
  readonly origin: string;
}

const ATTEMPTS = 20;

/** Listens on the loopback address only; 0 takes any free port, a taken port gives way to the next ones. */
export async function listen(port: number, listener: RequestListener): Promise<Listening> {
  for (let attempt = 0; ; attempt += 1) {
    const wanted = port === 0 || attempt === ATTEMPTS ? 0 : port + attempt;
    const server = createServer(listener);
    const failure = await new Promise<NodeJS.ErrnoException | null>((settle) => {
      server.once('error', settle);
      server.listen(wanted, '127.0.0.1', () => settle(null));
    });
    if (!failure) return { server, origin: originOf(server) };
    if (wanted === 0 || (failure.code !== 'EADDRINUSE' && failure.code !== 'EACCES')) throw failure;
  }
}

/** Stops at once: a browser keeps its connections open for minutes. */
export function stopListening({ server }: Listening): Promise<void> {
  return new Promise((settle) => {
    server.close(() => settle());
    server.closeAllConnections();
  });
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}
