import http from 'node:http';

export type Answer = { status: number; text: string };
/** What is asked for, and whether what came may be what was asked for. */
export type Asked = { address: string; isRight: (answer: Answer) => boolean };

/** Many readers at once. */
export class Crowd {
  private readonly agent: http.Agent;
  private readonly url: string;
  private readonly connections: number;

  /**
   * @param url of the site, without a slash at the end
   * @param connections how many stay open
   */
  constructor(url: string, connections: number) {
    this.url = url;
    this.connections = connections;
    this.agent = new http.Agent({ keepAlive: true, maxSockets: connections, maxFreeSockets: connections });
  }

  /** Asks for each address once. */
  async each(addresses: string[]): Promise<void> {
    const { wrong } = await this.ask(addresses.length, (nth) => ({
      address: addresses[nth] as string,
      isRight: ({ status }) => status === 200,
    }));
    if (wrong.length > 0) throw new Error(wrong[0]);
  }

  /**
   * Asks, over all connections at once.
   * @param times how often
   * @param what the nth thing to ask for
   * @param goOn given: asks on for as long as it says so
   * @returns what was wrong, in words, and how long all of it took, in milliseconds
   */
  async ask(
    times: number,
    what: (nth: number) => Asked,
    goOn: () => boolean = () => false,
  ): Promise<{ wrong: string[]; took: number; asked: number }> {
    const wrong: string[] = [];
    let nth = 0;
    const began = performance.now();
    const one = async () => {
      while (nth < times || goOn()) {
        const { address, isRight } = what(nth++);
        const answer = await get(this.url + address, this.agent).catch((error: Error) => ({
          status: 0,
          text: error.message,
        }));
        if (!isRight(answer)) wrong.push(`${address}: ${answer.status} ${answer.text.slice(0, 80)}`);
      }
    };
    await Promise.all(Array.from({ length: Math.min(this.connections, times) }, one));
    return { wrong, took: performance.now() - began, asked: nth };
  }

  /** Closes what is open. */
  leave(): void {
    this.agent.destroy();
  }
}

/**
 * Asks for a page once.
 * @param url its whole address
 */
export function get(url: string, agent?: http.Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', reject);
    });
    request.on('error', reject);
  });
}
