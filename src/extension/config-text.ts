/** What the user's settings say that a project can say for itself. */
export interface ProjectSettings {
  readonly source: string;
  readonly target: string;
  readonly rules: Readonly<Record<string, string>>;
}

/** The comments of a new config file, in the user's language. */
export interface ConfigComments {
  readonly head: string;
  readonly rules: string;
  readonly ignore: string;
  readonly more: string;
}

/** The text of a new `.mt-review.json`: what the settings say, and a comment on each part. */
export function configText({ source, target, rules }: ProjectSettings, comments: ConfigComments): string {
  const json = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
  return `{
  // ${comments.head}
  "source": ${json(source)},
  "target": ${json(target)},

  // ${comments.rules}
  "rules": ${json(rules)},

  // ${comments.ignore}
  "ignore": [],

  // ${comments.more}
}
`;
}
