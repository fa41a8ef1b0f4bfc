// Serves a built site: the files of one folder under one base path, with the 404 page of the language.

import { createServer, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';
import { isLocale } from '../domain/locale/locale.ts';

const textTypes: Readonly<Record<string, string>> = { csv: 'text/csv', md: 'text/markdown' };

/** Serves `folder` at `base` (`/` or `/base/`) on `port`, or on the next free one; resolves to the server and its port. */
export async function serveFolder(
	folder: string,
	base: string,
	port: number,
): Promise<{ server: Server; port: number }> {
	const files = listFiles(folder);
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		const notFound = () => {
			const locale = url.slice(base.length).split(/[/?#]/)[0] ?? '';
			const page = join(folder, isLocale(locale) ? locale : '', '404.html');
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(existsSync(page) ? readFileSync(page) : 'Not found');
		};
		if (!url.startsWith(base)) {
			if (url !== base.slice(0, -1)) return notFound();
			response.writeHead(301, { location: base });
			return response.end();
		}
		const path = url.slice(base.length - 1);
		if (isFolderWithoutSlash(folder, path)) {
			const [before = '', query = ''] = url.split('?');
			response.writeHead(301, { location: `${before}/${query ? `?${query}` : ''}` });
			return response.end();
		}
		request.url = path;
		files()(request, response, notFound);
	});
	return { server, port: await listen(server, port) };
}

/** Returns what answers from the files of `folder`; they are listed anew when a build has put another folder in place. */
function listFiles(folder: string): () => RequestHandler {
	const none: RequestHandler = (_request, _response, next) => next?.();
	let listed = { inode: 0, answer: none };
	return () => {
		const inode = statSync(folder, { throwIfNoEntry: false })?.ino;
		if (inode === undefined) return none;
		if (inode !== listed.inode)
			listed = { inode, answer: sirv(folder, { etag: true, setHeaders }) };
		return listed.answer;
	};
}

function setHeaders(response: ServerResponse, path: string): void {
	const type = /\.(csv|md|txt)$/.exec(path)?.[1];
	if (type) response.setHeader('content-type', `${textTypes[type] ?? 'text/plain'}; charset=utf-8`);
}

function isFolderWithoutSlash(folder: string, path: string): boolean {
	const [plain = ''] = path.split('?');
	if (plain.endsWith('/') || plain.includes('..')) return false;
	return existsSync(join(folder, plain, 'index.html'));
}

function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE' && port < 65535 && port > 0)
				resolve(listen(server, port + 1));
			else reject(error);
		});
		server.listen(port, () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}
