/** The language server as a process of its own: over IPC from VS Code, over stdio (`--stdio`) from any editor. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskFiles } from './disk-files';
import { serve } from './server';

const dictionary = pathToFileURL(join(__dirname, 'dictionary.txt')).href;

serve(createConnection(ProposedFeatures.all), { disk: diskFiles, dictionary });
