import type {
  BuildAnswer,
  BuildAnswers,
  DataAnswers,
  SourceState,
  Trouble,
  WorkbookState,
} from '../src/protocol/answers';
import type { Request } from '../src/protocol/requests';

/** The name of one of the seven tables. */
export type TableId = SourceState['table'];

type WithoutProtocol<R> = R extends unknown ? Omit<R, 'protocol'> : never;

/** Something the server is asked for that concerns the whole page: one at a time. */
export type Task = WithoutProtocol<Extract<Request, { verb: keyof (DataAnswers & BuildAnswers) }>>;

/** How the last task ended. */
export type Outcome =
  | { readonly kind: 'finished'; readonly task: Task }
  | { readonly kind: 'stopped'; readonly task: Task; readonly trouble: Trouble };

/** Everything the page shows. */
export interface View {
  /** Undefined until the first answer is here. */
  readonly workbook: WorkbookState | undefined;
  /** What the server is at work on; one task at a time. */
  readonly busy: Task | undefined;
  readonly outcome: Outcome | undefined;
  /** The last good build since the sidebar was opened. */
  readonly built: BuildAnswer | undefined;
  /** Settings typed here and not yet sent, by id. */
  readonly edits: Readonly<Record<string, string>>;
  /** The table whose range is being typed. */
  readonly typing: TableId | undefined;
  /** Whether a table was chosen anew after the last build. */
  readonly sourcesChanged: boolean;
  /** How many tasks were given so far; tells a late answer from a fresh one. */
  readonly turn: number;
}

/** What can happen to the page. */
export type Happening =
  | { readonly type: 'asked'; readonly task: Task }
  | { readonly type: 'read'; readonly task: Task; readonly workbook: WorkbookState }
  | { readonly type: 'built'; readonly task: Task; readonly answer: BuildAnswer }
  | { readonly type: 'shown'; readonly task: Task }
  | { readonly type: 'stopped'; readonly task: Task; readonly trouble: Trouble }
  | { readonly type: 'reread'; readonly turn: number; readonly workbook: WorkbookState }
  | { readonly type: 'edited'; readonly id: string; readonly value: string; readonly agreed: string }
  | { readonly type: 'typing'; readonly table: TableId | undefined }
  | { readonly type: 'dismissed' };

/** The key of who agreed, among the settings typed. */
export const AGREED_BY = 'agreed_by';

/** The page before the server said anything. */
export const EMPTY_VIEW: View = {
  workbook: undefined,
  busy: undefined,
  outcome: undefined,
  built: undefined,
  edits: {},
  typing: undefined,
  sourcesChanged: false,
  turn: 0,
};
