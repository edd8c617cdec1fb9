/** How answers are handled: what the law says of them, whether they are kept apart, what they cost to give. */

/** Known by heart and told without a second thought. */
export const easy = { privacy: 'personal', sensitive: false, burden: 'low', askable: true } as const;

/** Needs a moment of thought, or a word with one's school. */
export const thoughtful = { ...easy, burden: 'medium' } as const;

/** Money and papers: one has to look them up, and would rather not be asked. */
export const confidential = { ...easy, burden: 'high' } as const;

/** Never asked: follows from other facts. */
export const deduced = { ...easy, askable: false } as const;

/** Kept apart, encrypted, under its own consent; asked last. */
export const health = { ...confidential, privacy: 'article-9-health', sensitive: true } as const;
export const relativesHealth = { ...health, privacy: 'article-9-health-of-a-relative' } as const;
export const care = { ...health, privacy: 'highly-sensitive' } as const;
export const justice = { ...health, privacy: 'article-10' } as const;
export const origin = { ...health, privacy: 'may-reveal-article-9' } as const;
