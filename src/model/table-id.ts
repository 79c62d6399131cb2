/** The tables the product reads, in the order in which a person meets them. */
export const TABLE_IDS = ['accounts', 'activities', 'opportunities', 'customers', 'spend', 'nps', 'contacts'] as const;

/** The name of one of the tables the product reads. */
export type TableId = (typeof TABLE_IDS)[number];
