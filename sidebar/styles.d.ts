/** Styles go into the page beside the script; importing them gives nothing. */
declare module '*.css';
