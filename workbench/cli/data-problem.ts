/** What a workbook holds, or lacks, that keeps the funnel from being built: the message says where, what and the fix. */
export class DataProblem extends Error {}
