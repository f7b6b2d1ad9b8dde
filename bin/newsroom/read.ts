import path from 'node:path';
import { readFile } from '#newsroom/intake/read-file.ts';
import { calledFrom } from '../root.ts';
import { codeOf, Sentence } from '../sentence.ts';
import type { Command } from './commands.ts';
import { refusable } from './refusable.ts';

/** `read FILE`: the story in a file, as JSON. */
export const readCommand: Command = async ([file, ...more]) => {
  if (!file || more.length > 0) throw new Sentence('Say which file: read FILE');
  try {
    const story = await refusable(() => readFile(path.resolve(calledFrom, file)));
    console.log(JSON.stringify(story, null, 2));
    return 0;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Sentence(`There is no file ${file}.`, error);
    if (codeOf(error) === 'EISDIR') throw new Sentence(`${file} is a folder.`, error);
    if (codeOf(error) === 'EACCES')
      throw new Sentence(`${file} cannot be read: it belongs to somebody else.`, error);
    throw error;
  }
};
