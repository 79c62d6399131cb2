/** How the command is called. */
export const USAGE =
  'Usage: npm run --silent funnel -- BOOK [--period 2024-01-01..2024-12-31] [--as-of 2024-12-31] [--set id=value …] ' +
  '[--table accounts=Sheet!A1:H200 …] [--out OUT.xlsx] [--json]';

/** What `--help` prints. */
export const HELP = `${USAGE}

The ABM funnel of a workbook, computed by the files that are pushed to Google Sheets.

BOOK       an .xlsx workbook, a folder of .csv files (one sheet each), one .csv file, or .json such as
           {"locale": "en_US", "timeZone": "Etc/GMT", "sheets": {"Name": [["Account", "Tier"], ["Example", 1]]}}
--period   first and last day of the period; without it the days of the data decide
--as-of    the day as of which everything is counted
--set      one agreed setting, such as --set engagement_model=threshold; may be repeated
--table    the range of a table: accounts, activities, opportunities, customers, spend, nps or contacts;
           may be repeated; without it the sheets are recognised by their headings
--out      writes the workbook with the three tabs to a new .xlsx file
--json     prints everything as one JSON object: kpis, kpiCounts, stages, accounts, issues, health, period, notes, calls, timings

It ends with 0 when the funnel was built, with 1 when the data does not allow it, with 2 when the command was mistyped.
`;

/** A command that cannot be followed as it was typed: the message says what to type instead. */
export class UsageProblem extends Error {}
