/** How many people a search may show; with more, the page asks for more to search by (H01). */
export const mostHits = 5
