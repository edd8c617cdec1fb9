import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** How the server takes mails: `cuts` takes one whole and drops the line before saying so, `hangs` never says. */
export type Mood = 'takes' | 'is-busy' | 'knows-nobody' | 'cuts' | 'hangs';

export interface MailServer {
	url: string;
	mood: Mood;
	/** What arrived whole, headers included, oldest first. */
	readonly received: { to: string; source: string; messageId: string }[];
	/** Deliveries begun, whole or not. */
	begun: number;
	close(): Promise<void>;
}

/** A real SMTP server on 127.0.0.1, on `port` or a free one. */
export async function startMailServer(mood: Mood = 'takes', port = 0): Promise<MailServer> {
	const state: MailServer = { url: '', mood, received: [], begun: 0, close };
	const sockets = new Set<Socket>();
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		logger: false,
		onRcptTo(_address, _session, answer) {
			if (state.mood === 'is-busy')
				return answer(Object.assign(new Error('try again later'), { responseCode: 451 }));
			if (state.mood === 'knows-nobody')
				return answer(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
			answer();
		},
		onData(stream, session, answer) {
			state.begun += 1;
			const { mood: now } = state;
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				if (now === 'hangs') return;
				const source = Buffer.concat(chunks).toString();
				const to = session.envelope.rcptTo[0]?.address ?? '';
				state.received.push({ to, source, messageId: /^message-id: (.*)$/im.exec(source)?.[1] ?? '' });
				if (now === 'cuts') for (const socket of sockets) socket.destroy();
				else answer();
			});
		}
	});
	server.on('error', () => {});
	server.server.on('connection', (socket: Socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
	});
	server.listen(port, '127.0.0.1');
	await once(server.server, 'listening');
	state.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
	return state;

	async function close() {
		for (const socket of sockets) socket.destroy();
		await new Promise<void>((closed) => server.close(() => closed()));
	}
}
