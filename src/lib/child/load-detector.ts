/** The detector's own code: it comes while the child still reads, where it may write; nothing where the line is away. */
export const loadDetector = () => import('#lib/personal-data/find-personal-data.ts').catch(() => undefined);
