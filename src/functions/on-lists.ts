// What reads lists of companies, touches and deal stages: the words of five languages, and who is meant. The build keeps
// it apart from the script that every cell loads.

export { accountKey } from '../matching/account-key';
export { accountsOf, accountTexts, listedAs } from './account-list';
export { stageRate } from './stage-rate';
export { pointsFrom } from './touch-points';
