import { createServer, connect, type Socket } from 'node:net';
import { once } from 'node:events';

/** As much as a packet carries. */
const PACKET = 1460;

/**
 * A line between a class and the server: all connections share its rate, packet by packet in turn, and everything
 * is on its way for half of the round trip. Opening a connection takes one round trip, as a handshake does.
 *
 * @param bitsPerSecond  downwards and upwards, each by itself
 * @param roundTrip  in milliseconds
 */
export async function slowLine(target: string, bitsPerSecond: number, roundTrip: number) {
	const { hostname, port } = new URL(target);
	const down = new Lane(bitsPerSecond / 8, roundTrip / 2);
	const up = new Lane(bitsPerSecond / 8, roundTrip / 2);
	const sockets = new Set<Socket>();

	const server = createServer({ noDelay: true }, (near) => {
		const far = connect({ host: hostname, port: Number(port), noDelay: true });
		for (const socket of [near, far]) {
			sockets.add(socket);
			socket.on('error', () => socket.destroy());
			socket.on('close', () => sockets.delete(socket));
		}
		setTimeout(() => up.carry(near, far), roundTrip);
		down.carry(far, near);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The line has no port');
	return {
		origin: `http://127.0.0.1:${address.port}`,
		/** Bytes that came down so far. */
		carried: () => down.carried,
		stop() {
			for (const socket of sockets) socket.destroy();
			server.close();
			down.stop();
			up.stop();
		}
	};
}

type Flow = { packets: Buffer[]; to: Socket; from: Socket };

/** One direction: a clock lets bytes through at the rate, one packet of each flow in turn. */
class Lane {
	carried = 0;
	readonly #bytesPerSecond: number;
	readonly #delay: number;
	#flows: Flow[] = [];
	#allowed = 0;
	#last = performance.now();
	#clock = setInterval(() => this.#tick(), 5);

	constructor(bytesPerSecond: number, delay: number) {
		this.#bytesPerSecond = bytesPerSecond;
		this.#delay = delay;
	}

	carry(from: Socket, to: Socket) {
		const flow: Flow = { packets: [], from, to };
		this.#flows.push(flow);
		from.on('data', (bytes: Buffer) => {
			for (let at = 0; at < bytes.length; at += PACKET) flow.packets.push(bytes.subarray(at, at + PACKET));
			if (flow.packets.length > 100) from.pause();
		});
		from.on('close', () => {
			setTimeout(() => to.end(), this.#delay);
			this.#flows = this.#flows.filter((each) => each !== flow || each.packets.length > 0);
		});
	}

	stop() {
		clearInterval(this.#clock);
	}

	#tick() {
		const now = performance.now();
		this.#allowed += ((now - this.#last) / 1000) * this.#bytesPerSecond;
		this.#last = now;
		for (;;) {
			const flow = this.#flows.find(({ packets }) => packets.length > 0);
			// What nobody asked for in time is not saved up.
			if (!flow) return void (this.#allowed = Math.min(this.#allowed, 2 * PACKET));
			const [packet] = flow.packets;
			if (packet!.length > this.#allowed) return;
			flow.packets.shift();
			this.#allowed -= packet!.length;
			this.carried += packet!.length;
			this.#flows = [...this.#flows.filter((each) => each !== flow), flow];
			if (flow.packets.length < 50 && flow.from.isPaused()) flow.from.resume();
			setTimeout(() => flow.to.writable && flow.to.write(packet!), this.#delay);
		}
	}
}
