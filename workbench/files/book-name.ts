/** The name of a file without its last ending: `Target list.csv` gives `Target list`. */
export const withoutEnding = (name: string): string => name.replace(/(?<=.)\.[^.]*$/, '');

/** The last ending of a file's name in small letters, without its dot; '' when there is none. */
export const endingOf = (name: string): string => /[^/\\]\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
