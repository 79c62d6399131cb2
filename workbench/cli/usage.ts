/** How the command is called. */
export const USAGE =
  'Usage: npm run --silent funnel -- BOOK [--period 2024-01-01..2024-12-31] [--as-of 2024-12-31] [--set id=value …] ' +
  '[--table accounts=Sheet!A1:H200 …] [--locale de_DE] [--out OUT.xlsx] [--json]';

/** What `--help` prints. */
export const HELP = `${USAGE}

The ABM funnel of a workbook, computed by the files that are pushed to Google Sheets.

BOOK       an .xlsx workbook, a folder of .csv files (one sheet each), one .csv file, or .json such as
           {"locale": "en_US", "timeZone": "Etc/GMT", "sheets": {"Name": [["Account", "Tier"], ["Example", 1]]}}
--period   first and last day of the period; without it the days of the data decide
--as-of    the day as of which everything is counted
--set      one agreed setting, such as --set engagement_model=threshold; may be repeated; docs/settings.md has them
           all; without it those of a tab ABM Definitions in the workbook count, else the defaults
--table    the range of a table: accounts, activities, opportunities, customers, spend, nps or contacts;
           may be repeated; without it the sheets are recognised by their headings
--locale   the country whose dates and amounts are in the files: en_US (12/31/2024, 1,234.50) where nothing is said,
           en_GB (31/12/2024, 1,234.50), de_DE (31.12.2024, 1.234,50) or any other; what an .xlsx file holds as a
           date or a number stays what it is, and its texts are read so
--out      writes the workbook with the three tabs to a new .xlsx file; a tab ABM Definitions that it brings goes on
--json     prints everything as one JSON object: kpis, kpiCounts, stages, accounts, issues, health, period, notes, calls, timings

It ends with 0 when the funnel was built, with 1 when the data does not allow it, with 2 when the command was mistyped.
`;

/** A command that cannot be followed as it was typed: the message says what to type instead. */
export class UsageProblem extends Error {}
