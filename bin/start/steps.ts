import process from 'node:process';

/** Says how far a step is, in a few words. */
export type Tell = (how: string) => void;

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/**
 * Does one step and shows it: in place on a terminal, in plain lines elsewhere, with a tick and its seconds.
 * @param title what is done
 * @param work does it; what it tells stands behind the title
 * @param out where to show it
 */
export async function step<Result>(
  title: string,
  work: (tell: Tell) => Promise<Result>,
  out: NodeJS.WriteStream = process.stdout,
): Promise<Result> {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  let how = '';
  let frame = 0;
  const line = () => `${frames[frame++ % frames.length]} ${title}${how ? `: ${how}` : ''}  ${seconds()}`;
  const shown = out.isTTY
    ? setInterval(() => out.write(`\r\x1b[2K${line().slice(0, (out.columns || 80) - 1)}`), 100)
    : setInterval(() => out.write(`… ${title}${how ? `: ${how}` : ''}  ${seconds()}\n`), 5000);
  const over = (sign: string) => {
    clearInterval(shown);
    out.write(`${out.isTTY ? '\r\x1b[2K' : ''}${sign} ${title}${how ? `: ${how}` : ''}  ${seconds()}\n`);
  };
  try {
    const result = await work((words) => {
      how = words;
    });
    over('✓');
    return result;
  } catch (error) {
    over('✗');
    throw error;
  }
}
