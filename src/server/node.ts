/** The language server as a process of its own: over IPC from VS Code, over stdio (`--stdio`) from any editor. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskFiles } from './disk-files';
import { serve } from './server';

serve(createConnection(ProposedFeatures.all), { disk: diskFiles });
