/** Words that stand for somebody or something and say nothing else of them. */
export const pronouns = [
  ...['i', 'me', 'my', 'mine', 'you', 'your', 'he', 'him', 'his', 'she', 'her', 'hers', 'we', 'us', 'our'],
  ...['they', 'them', 'their', 'it', 'its', 'this', 'that', 'these', 'those', 'who', 'what'],
] as const
